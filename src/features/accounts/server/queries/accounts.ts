import { sql } from "kysely";
import type { Actor } from "#platform/shared/actor.ts";
import { decisions } from "#platform/shared/policy.ts";
import type { Asking, Handler } from "#platform/server/context.ts";
import { fromCursor, pageOf } from "#platform/server/page.ts";
import { accountPolicy } from "../../shared/accounts.policy.ts";
import type { AccountView, adminContract } from "../../shared/admin.contract.ts";
import { type AccountRow, accountRows, factsOf } from "../account-rows.ts";

const byName = sql<string>`name collate "sv-x-icu"`;

/** Everybody and their accounts by name, as Swedish sorts; found by a part of the name or of the address. */
export const accounts: Handler<typeof adminContract.accounts> = async (ctx, { cursor, limit, search, state, role }) => {
  const after = fromCursor(cursor);
  let rows = accountRows(ctx.db, ctx.now)
    .selectAll()
    .orderBy(byName)
    .orderBy("personId")
    .limit(limit + 1);
  if (after)
    rows = rows.where(sql<boolean>`(${byName}, person_id) > (${after.at} collate "sv-x-icu", ${after.id}::uuid)`);
  if (search) rows = rows.where((eb) => eb.or([eb("name", "ilike", part(search)), eb("email", "ilike", part(search))]));
  if (state) rows = rows.where("state", "=", state);
  if (role) rows = rows.where((eb) => eb(eb.val(role), "=", eb.fn.any("roles")));
  return pageOf(
    await rows.execute(),
    { limit },
    {
      placeOf: ({ name, personId }) => ({ at: name, id: personId }),
      toView: (row) => viewOf(ctx.actor, row),
    },
  );
};

/** One account as it is after a change. */
export async function accountView(ctx: Asking, personId: string): Promise<AccountView> {
  const row = await accountRows(ctx.db, ctx.now).selectAll().where("personId", "=", personId).executeTakeFirstOrThrow();
  return viewOf(ctx.actor, row);
}

const part = (text: string): string => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

function viewOf(actor: Actor, row: AccountRow): AccountView {
  const { personId, name, email, state, roles } = row;
  return { ...{ personId, name, email, state, roles }, can: decisions(accountPolicy, actor, factsOf(row)) };
}
