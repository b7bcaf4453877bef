import { sql } from "kysely";
import type { Asking, Handler, Work } from "#platform/server/context.ts";
import { roleGiven, roleTaken } from "../../shared/accounts.events.ts";
import type { AccountFacts } from "../../shared/accounts.policy.ts";
import type { adminContract, Role } from "../../shared/admin.contract.ts";
import { audit } from "../audit.ts";
import { accountView } from "../queries/accounts.ts";

/** Gives somebody a role in the organisation. */
export const giveRole: Handler<typeof adminContract.giveRole, AccountFacts> = async (ctx, { personId, role }) => {
  if (await assignRole(ctx, { personId, role, givenBy: ctx.actor.id })) {
    await audit(ctx, { action: "role.given", subjectPersonId: personId, detail: { role } });
    ctx.emit(roleGiven({ personId, role }));
  }
  return accountView(ctx, personId);
};

/** Takes a role back. Somebody must be left who can give it again. */
export const takeRole: Handler<typeof adminContract.takeRole, AccountFacts> = async (ctx, { personId, role }) => {
  if (role === "administrator" && (await isLastAdministrator(ctx, personId))) throw ctx.errors.LAST_ADMINISTRATOR();
  const gone = ctx.db.deleteFrom("roleAssignments").where("personId", "=", personId).where("role", "=", role);
  if (await gone.returning("personId").executeTakeFirst()) {
    await audit(ctx, { action: "role.taken", subjectPersonId: personId, detail: { role } });
    ctx.emit(roleTaken({ personId, role }));
  }
  return accountView(ctx, personId);
};

/** Writes a role down; false when the person had it. */
export async function assignRole(
  { db, now }: Pick<Work, "db" | "now">,
  { personId, role, givenBy }: { personId: string; role: Role; givenBy: string | null },
): Promise<boolean> {
  const given = await db
    .insertInto("roleAssignments")
    .values({ personId, role, givenBy, givenAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning("personId")
    .executeTakeFirst();
  return given !== undefined;
}

/**
 * Whether nobody who can sign in would be an administrator without this person. Who asks holds the question until the
 * end of the transaction, so that two administrators cannot shut each other out at the same time.
 */
export async function isLastAdministrator(ctx: Asking, personId: string): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtext('administrators'))`.execute(ctx.db);
  const administrators = await ctx.db
    .selectFrom("roleAssignments as held")
    .innerJoin("peoplePublished as person", "person.id", "held.personId")
    .select("held.personId")
    .where("held.role", "=", "administrator")
    .where("person.status", "<>", "terminated")
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("disabledAccounts as shut")
            .select("shut.personId")
            .whereRef("shut.personId", "=", "held.personId"),
        ),
      ),
    )
    .execute();
  return administrators.length === 1 && administrators[0]?.personId === personId;
}
