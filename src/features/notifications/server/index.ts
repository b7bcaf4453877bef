export { endAbout } from "./end-about.ts";
export { tell } from "./tell.ts";
