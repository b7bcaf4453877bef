import { type Access, accessTo, forbidden } from "#platform/server/access.ts";
import { type AccountFacts, accountsPolicy } from "../shared/accounts.policy.ts";
import { accountRows, factsOf } from "./account-rows.ts";
import { sessionTokenOf } from "./this-browser.ts";

/** The only road to somebody's account by the person's id: for administrators. */
export const onAccount = accessTo<AccountFacts>({
  load: async (ctx, ids) => {
    const rows = await accountRows(ctx.db, ctx.now)
      .selectAll()
      .where("row.personId", "=", (eb) => eb.fn.any(eb.val(ids)))
      .execute();
    return new Map(rows.map((row) => [row.personId, factsOf(row)]));
  },
  read: accountsPolicy.administer,
});

/** The asker's own session, by its cookie: what is decided about the own account is not decided by an API token. */
export const inOwnSession = (): Access<unknown, { readonly sessionToken: string }> => ({
  needsSignIn: true,
  grant: async (ctx) => {
    const sessionToken = sessionTokenOf(ctx);
    if (ctx.actor.scopes !== null || sessionToken === null) throw forbidden();
    return { sessionToken };
  },
});
