import type { Handler } from "#platform/server/context.ts";
import { accountDisabled, accountEnabled } from "../../shared/accounts.events.ts";
import type { AccountFacts } from "../../shared/accounts.policy.ts";
import type { adminContract } from "../../shared/admin.contract.ts";
import { audit } from "../audit.ts";
import { endSessionsOf } from "../end-sessions.ts";
import { accountView } from "../queries/accounts.ts";
import { isLastAdministrator } from "./roles.ts";

/** Shuts somebody out: every session is over at once, and no door opens until the account is enabled again. */
export const disableAccount: Handler<typeof adminContract.disableAccount, AccountFacts> = async (ctx, { personId }) => {
  if (await isLastAdministrator(ctx, personId)) throw ctx.errors.LAST_ADMINISTRATOR();
  await ctx.db
    .insertInto("disabledAccounts")
    .values({ personId, disabledBy: ctx.actor.id, disabledAt: ctx.now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await endSessionsOf(ctx, personId);
  await audit(ctx, { action: "account.disabled", subjectPersonId: personId });
  ctx.emit(accountDisabled({ personId }));
  return accountView(ctx, personId);
};

/** Opens the door again. Sessions that were ended stay ended. */
export const enableAccount: Handler<typeof adminContract.enableAccount, AccountFacts> = async (ctx, { personId }) => {
  await ctx.db.deleteFrom("disabledAccounts").where("personId", "=", personId).execute();
  await audit(ctx, { action: "account.enabled", subjectPersonId: personId });
  ctx.emit(accountEnabled({ personId }));
  return accountView(ctx, personId);
};
