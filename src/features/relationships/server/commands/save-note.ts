import { sql } from "kysely";
import type { Handler } from "#platform/server/context.ts";
import type { relationshipsContract } from "../../shared/relationships.contract.ts";
import { privateNoteSaved, sharedNoteSaved } from "../../shared/relationships.events.ts";
import type { RelationshipFacts } from "../../shared/relationships.policy.ts";
import { privateNoteOf, sharedNoteOf } from "../queries/notes.ts";
import { signOfLife } from "../sign-of-life.ts";

/** Saves the page that the members write together. Whoever built on an older version is told, and nothing is lost. */
export const saveSharedNote: Handler<typeof relationshipsContract.saveSharedNote, RelationshipFacts> = async (
  ctx,
  { words, version },
) => {
  const { relationshipId } = ctx.granted;
  const change = { words, updatedBy: ctx.actor.id, updatedAt: ctx.now };
  const saved =
    version === 0
      ? await ctx.db
          .insertInto("relationshipSharedNotes")
          .values({ relationshipId, ...change, createdAt: ctx.now })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst()
      : await ctx.db
          .updateTable("relationshipSharedNotes")
          .set({ ...change, version: sql`version + 1` })
          .where("relationshipId", "=", relationshipId)
          .where("version", "=", version)
          .executeTakeFirst();
  if (!hasChanged(saved)) throw ctx.errors.STALE();
  ctx.emit(sharedNoteSaved({ relationshipId }));
  await signOfLife(ctx, relationshipId);
  return sharedNoteOf(ctx);
};

/** Saves the writer's own page, also after the relationship has ended. Two devices can clash as two people can. */
export const savePrivateNote: Handler<typeof relationshipsContract.savePrivateNote, RelationshipFacts> = async (
  ctx,
  { words, version },
) => {
  const { relationshipId } = ctx.granted;
  const own = { relationshipId, personId: ctx.actor.id };
  const change = { words, updatedAt: ctx.now };
  const saved =
    version === 0
      ? await ctx.db
          .insertInto("relationshipPrivateNotes")
          .values({ ...own, ...change, createdAt: ctx.now })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst()
      : await ctx.db
          .updateTable("relationshipPrivateNotes")
          .set({ ...change, version: sql`version + 1` })
          .where("relationshipId", "=", relationshipId)
          .where("personId", "=", ctx.actor.id)
          .where("version", "=", version)
          .executeTakeFirst();
  if (!hasChanged(saved)) throw ctx.errors.STALE();
  ctx.emit(privateNoteSaved(own));
  return privateNoteOf(ctx);
};

const hasChanged = (
  result: { numInsertedOrUpdatedRows?: bigint | undefined } | { numUpdatedRows: bigint } | undefined,
) =>
  result !== undefined && ("numUpdatedRows" in result ? result.numUpdatedRows : result.numInsertedOrUpdatedRows) === 1n;
