export { skillIdsFor, skillNames } from "./own-skills.ts";
