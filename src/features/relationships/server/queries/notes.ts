import type { Ctx, Handler } from "#platform/server/context.ts";
import { decisions } from "#platform/shared/policy.ts";
import type { NoteView } from "../../shared/relationship-views.ts";
import type { relationshipsContract } from "../../shared/relationships.contract.ts";
import { relationshipChoices, type RelationshipFacts } from "../../shared/relationships.policy.ts";

/** The page that the members write together. */
export const sharedNote: Handler<typeof relationshipsContract.sharedNote, RelationshipFacts> = (ctx) =>
  sharedNoteOf(ctx);

/** The same for the command that changes it. Version 0 is a page that nobody has written on. */
export async function sharedNoteOf(ctx: Ctx<RelationshipFacts>): Promise<NoteView> {
  const note = await ctx.db
    .selectFrom("relationshipSharedNotes as n")
    .leftJoin("peoplePublished as p", "p.id", "n.updatedBy")
    .select(["n.words", "n.version", "n.updatedAt", "p.id", "p.name"])
    .where("n.relationshipId", "=", ctx.granted.relationshipId)
    .executeTakeFirst();
  const { write } = decisions(relationshipChoices, ctx.actor, ctx.granted);
  const updatedBy = note?.id && note.name ? { id: note.id, name: note.name } : null;
  return { ...written(note), updatedBy, can: { write } };
}

/** The reader's own page. Nobody else's is ever looked for. */
export const privateNote: Handler<typeof relationshipsContract.privateNote, RelationshipFacts> = (ctx) =>
  privateNoteOf(ctx);

/** The same for the command that changes it. */
export async function privateNoteOf(ctx: Ctx<RelationshipFacts>): Promise<NoteView> {
  const note = await ctx.db
    .selectFrom("relationshipPrivateNotes")
    .select(["words", "version", "updatedAt"])
    .where("relationshipId", "=", ctx.granted.relationshipId)
    .where("personId", "=", ctx.actor.id)
    .executeTakeFirst();
  return { ...written(note), updatedBy: null, can: { write: true } };
}

const written = (note: { words: string; version: number; updatedAt: Date } | undefined) => ({
  words: note?.words ?? "",
  version: note?.version ?? 0,
  updatedAt: note?.updatedAt.toISOString() ?? null,
});
