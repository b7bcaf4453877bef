import type { ExpressionBuilder } from "kysely";
import type { Tables } from "#tables";
import type { Asking, Work } from "#platform/server/context.ts";
import { digestOf, newToken } from "#platform/server/secret-token.ts";
import { deviceHashOf } from "./this-browser.ts";

export type LinkKind = Tables["signInLinks"]["kind"];

const MINUTE = 60_000;
/** Long enough for somebody to be reached and to say yes. */
const WAITS = 24 * 60 * MINUTE;
const lasts: Record<LinkKind, number> = {
  invitation: 14 * 24 * 60 * MINUTE,
  "sign-in": 15 * MINUTE,
  reset: 60 * MINUTE,
};
/** Where the web client takes the link. The token stands in the fragment, which no browser sends and no proxy logs. */
const pages: Record<LinkKind, string> = { invitation: "/invitation", "sign-in": "/sign-in/link", reset: "/password" };

export type NewLink = {
  personId: string;
  kind: LinkKind;
  createdBy: string | null;
  /** Only this browser may use it. */
  deviceHash?: string | null;
  /** It opens nothing before the person, or a second administrator, has said yes. */
  needsConfirmation?: boolean;
};
export type MadeLink = { url: string; expiresAt: Date };

/** Makes links in one statement and returns their addresses in the same order: the only place where the tokens ever are. */
export async function makeLinks(
  work: Pick<Work, "db" | "now" | "publicUrl">,
  links: readonly NewLink[],
): Promise<MadeLink[]> {
  const made = links.map((link) => {
    const token = newToken();
    const expiresAt = new Date(work.now.getTime() + (link.needsConfirmation ? WAITS : lasts[link.kind]));
    return { link, tokenHash: digestOf(token), url: `${work.publicUrl}${pages[link.kind]}#${token}`, expiresAt };
  });
  const rows = made.map(({ link, tokenHash, expiresAt }) => ({ ...link, tokenHash, expiresAt, createdAt: work.now }));
  if (rows.length > 0) await work.db.insertInto("signInLinks").values(rows).execute();
  return made;
}

/** The link of a token as long as it can be used here and now, or undefined; reading it does not use it up. */
export const openLink = (ctx: Asking, token: string) =>
  ctx.db
    .selectFrom("signInLinks as link")
    .select(["link.personId", "link.kind", "link.createdBy"])
    .where(isUsable(ctx, token))
    .executeTakeFirst();

/**
 * Uses a link of one kind up and returns whose it was, or undefined. Of two who come at the same time one gets it. The
 * person's other links of that kind are over as well.
 */
export async function takeLink(ctx: Asking, token: string, kind: LinkKind): Promise<string | undefined> {
  const taken = await ctx.db
    .updateTable("signInLinks as link")
    .set({ usedAt: ctx.now })
    .where(isUsable(ctx, token))
    .where("link.kind", "=", kind)
    .returning("link.personId")
    .executeTakeFirst();
  if (taken) await endLinks(ctx, taken.personId, kind);
  return taken?.personId;
}

/** Ends what is left of a person's links of a kind. */
const endLinks = (ctx: Asking, personId: string, kind: LinkKind) =>
  ctx.db
    .updateTable("signInLinks")
    .set({ usedAt: ctx.now })
    .where("personId", "=", personId)
    .where("kind", "=", kind)
    .where("usedAt", "is", null)
    .execute();

const isUsable = (ctx: Asking, token: string) => (eb: ExpressionBuilder<{ link: Tables["signInLinks"] }, "link">) =>
  eb.and([
    eb("link.tokenHash", "=", digestOf(token)),
    eb("link.usedAt", "is", null),
    eb("link.expiresAt", ">", ctx.now),
    eb.or([eb("link.deviceHash", "is", null), eb("link.deviceHash", "=", deviceHashOf(ctx))]),
    eb.or([eb("link.needsConfirmation", "=", false), eb("link.confirmedAt", "is not", null)]),
  ]);
