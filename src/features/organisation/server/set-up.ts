import type { Anyone, Handler } from "#platform/server/context.ts";
import { digestOf } from "#platform/server/secret-token.ts";
import { enter, knockWithToken, welcomeWithToken } from "#features/accounts/server/index.ts";
import type { organisationContract } from "../shared/organisation.contract.ts";
import { foundOrganisation } from "./found-organisation.ts";

/** Sets Parvis up with the link that its start printed, once, and lets the first administrator in. */
export const setUp: Handler<typeof organisationContract.setUp, Anyone> = async (ctx, { token, ...founding }) => {
  await knockWithToken(ctx, "set-up");
  if (await ctx.db.selectFrom("organisation").select("name").executeTakeFirst()) throw ctx.errors.SET_UP_DONE();
  const link = ctx.db.selectFrom("setUpLinks").select("tokenHash").where("tokenHash", "=", digestOf(token));
  if (!(await link.executeTakeFirst())) throw ctx.errors.SET_UP_LINK_ENDED();
  await welcomeWithToken(ctx, "set-up");
  const personId = await foundOrganisation(ctx, founding, (fault) => ctx.errors.WEAK_PASSWORD({ data: { fault } }));
  if (personId === null) throw ctx.errors.SET_UP_DONE();
  return enter(ctx, personId, "set-up");
};
