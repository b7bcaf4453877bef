import type { Ctx, Handler } from "#platform/server/context.ts";
import type { UploadHandler } from "#platform/server/procedure.ts";
import type { importContract } from "../../shared/import.contract.ts";
import type { ChosenForm } from "../../shared/people-mapping.ts";
import { importMoved } from "../../shared/people.events.ts";
import { type ImportFacts, importPolicy } from "../../shared/people.policy.ts";
import { atThisMoment } from "./claim-import.ts";
import { discard } from "./forget-imports.ts";
import { keepImportFile } from "./import-files.ts";
import { importAsSeen } from "./import-view.ts";
import { readingKind } from "./read-import.ts";

type SignedIn = { readonly signedIn: true };

/** Keeps a file and has it read. Nothing is written about people; the file waits for a day. */
export const previewImport: UploadHandler<typeof importContract.importPreview, SignedIn> = async (ctx, { query }) => {
  const { fileName, ...chosen } = query;
  const { bytes, path } = ctx.upload;
  const { id: importId } = await ctx.db
    .insertInto("peopleImports")
    .values({
      fileName,
      bytes,
      state: "reading",
      claimedAt: atThisMoment,
      chosen: JSON.stringify(chosen),
      locale: ctx.actor.locale,
      ...ctx.stamp,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await keepImportFile(ctx, importId, path);
  await ctx.send(readingKind, { importId });
  return importAsSeen(ctx, importId);
};

/** Has the file read again with columns, words or cells put right by hand, without sending it twice. */
export const remapImport: Handler<typeof importContract.importRemap, ImportFacts> = async (
  ctx,
  { importId, mapping, corrections },
) => {
  const { state } = ctx.granted;
  if (!importPolicy.remap(ctx.actor, ctx.granted)) throw ctx.errors.IMPORT_CLOSED({ data: { state } });
  const { encoding, delimiter } = mapping;
  await readAgain(ctx, importId, {
    mapping: JSON.stringify(mapping),
    corrections: JSON.stringify(corrections),
    chosen: JSON.stringify({ encoding, delimiter } satisfies ChosenForm),
  });
  return importAsSeen(ctx, importId);
};

type HowToRead = { mapping: string; chosen: string; corrections?: string };
type WhatToApply = Partial<{ rowsToApply: "all" | "good" }>;

/** Puts an import back to its beginning. What is said about applying it is done as soon as it is read. */
export async function readAgain(ctx: Ctx, importId: string, how: HowToRead & WhatToApply): Promise<void> {
  await ctx.db
    .updateTable("peopleImports")
    .set({
      rowsToApply: null,
      ...how,
      state: "reading",
      claimedAt: atThisMoment,
      preview: null,
      failure: null,
      readAt: null,
    })
    .where("id", "=", importId)
    .execute();
  ctx.emit(importMoved({ importId, importerId: ctx.actor.id, state: "reading" }));
  await ctx.send(readingKind, { importId });
}

/** Throws a file away, and what was read from it. */
export const discardImport: Handler<typeof importContract.importDiscard, ImportFacts> = async (ctx, { importId }) => {
  const { state } = ctx.granted;
  if (!importPolicy.discard(ctx.actor, ctx.granted)) throw ctx.errors.IMPORT_CLOSED({ data: { state } });
  await discard(ctx, [importId]);
  ctx.emit(importMoved({ importId, importerId: ctx.actor.id, state: "discarded" }));
  return {};
};
