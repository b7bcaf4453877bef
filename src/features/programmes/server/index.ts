export { inProgramme } from "./programmes.access.ts";
