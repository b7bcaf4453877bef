import type { Selectable } from "kysely";
import type { Tables } from "#tables";
import type { Handler } from "#platform/server/context.ts";
import { pageById } from "#platform/server/page.ts";
import { sessionsEnded } from "../../shared/accounts.events.ts";
import type { authContract } from "../../shared/auth.contract.ts";
import type { TokenView } from "../../shared/own-account.contract.ts";
import { makeApiToken } from "../api-token.ts";
import { audit } from "../audit.ts";
import { makeSureItIsYou } from "../it-is-you.ts";
import { daysFrom } from "../session-time.ts";

type Granted = { sessionToken: string };

/** The person's API tokens that can still be used, newest first. What they are is shown once, when they are made. */
export const tokens: Handler<typeof authContract.tokens, Granted> = async (ctx, paging) => {
  const usable = ctx.db
    .selectFrom("apiTokens as token")
    .selectAll("token")
    .where("token.personId", "=", ctx.actor.id)
    .where("token.revokedAt", "is", null)
    .where((eb) => eb.or([eb("token.expiresAt", "is", null), eb("token.expiresAt", ">", ctx.now)]));
  return pageById(usable, paging, { column: "token.id", order: "desc", toView: viewOf });
};

/** Makes a token for a program. It can at most what its owner can, and less where its scopes say so. */
export const createToken: Handler<typeof authContract.createToken, Granted> = async (ctx, input) => {
  const { present, name, scopes, days } = input;
  const personId = ctx.actor.id;
  await makeSureItIsYou(ctx, { personId, sessionToken: ctx.granted.sessionToken, present });
  const expiresAt = daysFrom(ctx.now, days);
  const { token, row } = await makeApiToken(ctx, { personId, createdBy: personId, name, scopes, expiresAt });
  await audit(ctx, { action: "token.created", subjectPersonId: personId, detail: { tokenId: row.id } });
  return { token, view: viewOf(row) };
};

/** Takes a token back. Whatever uses it is refused from its next request on. */
export const revokeToken: Handler<typeof authContract.revokeToken, Granted> = async (ctx, { tokenId }) => {
  const revoked = await ctx.db
    .updateTable("apiTokens")
    .set({ revokedAt: ctx.now })
    .where("id", "=", tokenId)
    .where("personId", "=", ctx.actor.id)
    .where("revokedAt", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (!revoked) throw ctx.errors.NOT_FOUND();
  await audit(ctx, { action: "token.revoked", subjectPersonId: ctx.actor.id, detail: { tokenId } });
  ctx.emit(sessionsEnded({ personId: ctx.actor.id }));
  return {};
};

const viewOf = ({ id, name, scopes, createdAt, usedAt, expiresAt }: Selectable<Tables["apiTokens"]>): TokenView => ({
  ...{ id, name, scopes },
  createdAt: createdAt.toISOString(),
  usedAt: usedAt?.toISOString() ?? null,
  expiresAt: expiresAt?.toISOString() ?? null,
});
