import { sql } from "kysely";
import type { Work } from "#platform/server/context.ts";
import { atThisMoment, STANDSTILL } from "./claim-import.ts";
import { applyingKind } from "./apply-import.ts";
import { importsWithFiles, removeImportFiles } from "./import-files.ts";
import { expiredBefore } from "./import-time.ts";
import { readingKind } from "./read-import.ts";

/** Everything that was kept to decide by: it holds what a file says of people. That there was an import stays. */
const forgotten = {
  form: null,
  proposals: null,
  mapping: null,
  preview: null,
  progress: null,
  failure: null,
  corrections: "{}",
  claimedBy: null,
  claimedAt: null,
};

/** Throws files away that nobody applied, with what was read from them. */
export async function discard(work: Work, importIds: readonly string[]): Promise<void> {
  await forget(work, importIds);
  await work.db
    .updateTable("peopleImports")
    .set({ state: "discarded", endedAt: work.now })
    .where("id", "=", (eb) => eb.fn.any(eb.val(importIds)))
    .where("state", "not in", ["applied", "discarded"])
    .execute();
}

/** Throws away what was read from files, and the files. That there was an import stays. */
export async function forget(work: Work, importIds: readonly string[]): Promise<void> {
  await sql`delete from people_import_rows where import_id = any (${importIds}::uuid[])`.execute(work.db);
  await work.db
    .updateTable("peopleImports")
    .set(forgotten)
    .where("id", "=", (eb) => eb.fn.any(eb.val(importIds)))
    .execute();
  for (const importId of importIds) await removeImportFiles(work, importId);
}

/** After a day nothing is left of a file but that it was there, and what it did. */
export async function forgetOldImports(work: Work): Promise<void> {
  const old = await work.db
    .selectFrom("peopleImports")
    .select("id")
    .where("createdAt", "<", expiredBefore(work.now))
    .where("state", "<>", "applying")
    .where((eb) => eb.or([eb("form", "is not", null), eb("state", "not in", ["applied", "discarded"])]))
    .limit(100)
    .execute();
  if (old.length > 0)
    await discard(
      work,
      old.map(({ id }) => id),
    );
  await removeOrphans(work);
}

/** Files whose import was never written down, because the process was killed in between. */
async function removeOrphans(work: Work): Promise<void> {
  const there = await importsWithFiles(work);
  if (there.length === 0) return;
  const { rows } = await sql<{ id: string }>`
    select f.id from unnest(${there}::text[]) f (id) where not exists (
      select from people_imports i where i.id::text = f.id and i.state <> 'discarded')`.execute(work.db);
  for (const { id } of rows) await removeImportFiles(work, id);
}

/** Starts again what stands still although no job is left that would take it up: a command that was killed, tries used up. */
export async function resumeImports(work: Work): Promise<void> {
  const stopped = await work.db
    .updateTable("peopleImports")
    .set({ claimedBy: null, claimedAt: atThisMoment })
    .where("state", "in", ["reading", "applying"])
    .where("claimedAt", "<", sql<Date>`${atThisMoment} - ${STANDSTILL}`)
    .returning(["id", "state"])
    .execute();
  for (const { id: importId, state } of stopped) {
    await work.send(state === "reading" ? readingKind : applyingKind, { importId });
  }
}
