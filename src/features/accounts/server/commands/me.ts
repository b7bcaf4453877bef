import type { Asking, Ctx, Handler } from "#platform/server/context.ts";
import { decisions } from "#platform/shared/policy.ts";
import { accountsPolicy } from "../../shared/accounts.policy.ts";
import type { authContract } from "../../shared/auth.contract.ts";
import { NOTICE_VERSION } from "../../shared/notice.ts";
import type { Me } from "../../shared/own-account.contract.ts";
import { roles } from "../../shared/admin.contract.ts";

type Granted = { signedIn: true };

/** Who is signed in. */
export const me: Handler<typeof authContract.me, Granted> = (ctx) => meOf(ctx);

/** Keeps how the person wants to be addressed and shown things; what is not named stays as it is. */
export const savePreferences: Handler<typeof authContract.savePreferences, Granted> = async (ctx, wanted) => {
  const chosen = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
  const stamps = { createdAt: ctx.now, updatedAt: ctx.now };
  await ctx.db
    .insertInto("accounts")
    .values({ personId: ctx.actor.id, ...chosen, ...stamps })
    .onConflict((conflict) => conflict.column("personId").doUpdateSet({ ...chosen, updatedAt: ctx.now }))
    .execute();
  return meOf(ctx);
};

/** Remembers that the person has read the notice. A version that is not in force was not what the screen showed. */
export const acknowledgeNotice: Handler<typeof authContract.acknowledgeNotice, Granted> = async (ctx, { version }) => {
  if (version !== NOTICE_VERSION) throw ctx.errors.STALE();
  await ctx.db
    .insertInto("noticeAcknowledgements")
    .values({ personId: ctx.actor.id, version, acknowledgedAt: ctx.now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return meOf(ctx);
};

async function meOf(ctx: Ctx<Granted>): Promise<Me> {
  const { actor } = ctx;
  const own = await ownRow(ctx, actor.id);
  return {
    person: { id: actor.id, name: own.name, givenName: own.givenName, email: own.email },
    organisation: own.organisation ?? "Parvis",
    roles: roles.filter((role) => actor.roles.includes(role)),
    locale: own.locale ?? actor.locale,
    timeZone: own.timeZone ?? actor.timeZone,
    theme: own.theme ?? "system",
    hasPassword: own.hasPassword,
    notice: { version: NOTICE_VERSION, read: own.noticeRead },
    can: decisions(accountsPolicy, actor, undefined),
  };
}

const ownRow = ({ db }: Asking, personId: string) =>
  db
    .selectFrom("peoplePublished as person")
    .leftJoin("accounts as account", "account.personId", "person.id")
    .leftJoin("organisationPublished as organisation", (join) => join.onTrue())
    .select(["person.name", "person.givenName", "person.email", "organisation.name as organisation"])
    .select(["account.locale", "account.timeZone", "account.theme"])
    .select((eb) => [
      eb("account.passwordHash", "is not", null).$castTo<boolean>().as("hasPassword"),
      eb
        .selectFrom("noticeAcknowledgements as read")
        .select(({ fn }) => fn.max("read.version").as("version"))
        .whereRef("read.personId", "=", "person.id")
        .as("noticeRead"),
    ])
    .where("person.id", "=", personId)
    .executeTakeFirstOrThrow();
