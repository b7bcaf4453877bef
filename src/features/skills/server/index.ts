export { type OwnNames, ownSkillNames, skillIdsFor, skillNameIn, unknownSkillIds } from "./own-skills.ts";
