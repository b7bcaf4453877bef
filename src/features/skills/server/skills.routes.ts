import { signedIn, whoMay } from "#platform/server/access.ts";
import { routesFor } from "#platform/server/feature.ts";
import { procedure } from "#platform/server/procedure.ts";
import { skillsContract } from "../shared/skills.contract.ts";
import { mayAddSkills } from "../shared/skills.policy.ts";
import { addSkill, listSkills } from "./skills.ts";

export const skillsRoutes = routesFor(skillsContract)({
  list: procedure(skillsContract.list, signedIn(), listSkills),
  add: procedure(skillsContract.add, whoMay(mayAddSkills), addSkill),
});
