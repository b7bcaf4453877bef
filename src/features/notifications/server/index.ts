export { endAbout } from "./end-about.ts";
export { reminder } from "./remind.ts";
export { tell } from "./tell.ts";
