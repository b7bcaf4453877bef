export { inProgramme, programmeFacts } from "./programmes.access.ts";
