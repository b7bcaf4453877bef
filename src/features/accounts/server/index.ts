export { identify } from "./identify.ts";
export { openSession } from "./open-session.ts";
