import { feature } from "#platform/server/feature.ts";
import { skillsMessages } from "../shared/skills.messages.ts";
import { skillsRoutes } from "./skills.routes.ts";

export const skills = feature("skills", { skills: skillsRoutes }, { catalogues: [skillsMessages] });
