import { sql } from "kysely";
import type { Handler, Work } from "#platform/server/context.ts";
import type { importContract } from "../../shared/import.contract.ts";
import { importPreview } from "../../shared/import-preview.ts";
import { peopleMapping } from "../../shared/people-mapping.ts";
import { importMoved } from "../../shared/people.events.ts";
import { type ImportFacts, importPolicy } from "../../shared/people.policy.ts";
import { applyingKind } from "./apply-import.ts";
import { atThisMoment } from "./claim-import.ts";
import { importAsSeen } from "./import-view.ts";
import { readAgain } from "./preview-import.ts";

/** Has the people of a file written down. With another mapping than it was read with, it is read again first. */
export const askToApply: Handler<typeof importContract.importApply, ImportFacts> = async (ctx, input) => {
  const { importId, rows, missing, mapping } = input;
  const { state } = ctx.granted;
  await oneAtATime(ctx);
  if (!importPolicy.apply(ctx.actor, ctx.granted)) throw ctx.errors.IMPORT_CLOSED({ data: { state } });
  const other = await otherImport(ctx);
  if (other) throw ctx.errors.IMPORT_RUNNING({ data: { fileName: other.fileName, by: other.name ?? "" } });
  const read = await howItWasRead(ctx, importId);
  const asked = {
    rowsToApply: rows,
    missingPeople: missing,
    legalBasis: input.legalBasis,
    legalNote: input.legalNote || null,
    sourceName: input.sourceName ?? null,
  };
  await ctx.db.updateTable("peopleImports").set(asked).where("id", "=", importId).execute();
  const isReadSo = mapping === undefined || JSON.stringify(mapping) === JSON.stringify(read.mapping);
  if (!isReadSo || read.preview === null) {
    const { encoding, delimiter } = mapping ?? read.mapping;
    const how = { mapping: JSON.stringify(mapping ?? read.mapping), chosen: JSON.stringify({ encoding, delimiter }) };
    await readAgain(ctx, importId, { ...how, rowsToApply: rows });
  } else {
    const { refused } = read.preview.counts;
    if (rows === "all" && refused > 0) throw ctx.errors.ROWS_REFUSED({ data: { refused } });
    await ctx.db
      .updateTable("peopleImports")
      .set({ state: "applying", claimedAt: atThisMoment })
      .where("id", "=", importId)
      .execute();
    ctx.emit(importMoved({ importId, importerId: ctx.actor.id, state: "applying" }));
    await ctx.send(applyingKind, { importId });
  }
  return importAsSeen(ctx, importId);
};

/** Two who ask at the same moment are answered one after the other. */
export const oneAtATime = ({ db }: Work) => sql`select pg_advisory_xact_lock(4712)`.execute(db);

/** The import that is writing people now. People are written by one at a time. */
export const otherImport = ({ db }: Work) =>
  db
    .selectFrom("peopleImports as i")
    .leftJoin("people as p", "p.id", "i.createdBy")
    .select(["i.fileName", "p.name"])
    .where("i.state", "=", "applying")
    .executeTakeFirst();

async function howItWasRead({ db }: Work, importId: string) {
  const { mapping, preview } = await db
    .selectFrom("peopleImports")
    .select(["mapping", "preview"])
    .where("id", "=", importId)
    .executeTakeFirstOrThrow();
  return { mapping: peopleMapping.parse(mapping), preview: importPreview.nullable().parse(preview) };
}
