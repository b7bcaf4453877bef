import { anyone } from "#platform/server/access.ts";
import type { Anyone, Handler } from "#platform/server/context.ts";
import { routesFor } from "#platform/server/feature.ts";
import { procedure } from "#platform/server/procedure.ts";
import { organisationContract } from "../shared/organisation.contract.ts";
import { setUp } from "./set-up.ts";

/** Whose Parvis this is. */
const organisation: Handler<typeof organisationContract.get, Anyone> = async ({ db, sendsMail }) => {
  const found = await db.selectFrom("organisation").select("name").executeTakeFirst();
  return { name: found?.name ?? null, isSetUp: found !== undefined, sendsMail };
};

export const organisationRoutes = routesFor(organisationContract)({
  get: procedure(organisationContract.get, anyone(), organisation),
  setUp: procedure(organisationContract.setUp, anyone(), setUp),
});
