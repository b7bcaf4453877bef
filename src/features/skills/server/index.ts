export { type OwnNames, ownSkillNames, skillIdsFor, skillNameIn, skillNames } from "./own-skills.ts";
export { skillIdsLike } from "./skills-like.ts";
