import { randomUUID } from "node:crypto";
import { copyFile, mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { Work } from "#platform/server/context.ts";
import type { Platform } from "#platform/server/platform.ts";
import { systemWork } from "#platform/server/work.ts";
import type { Actor, Locale } from "#platform/shared/actor.ts";
import type { ImportRow, ImportView, ShownRows } from "../../../shared/import-view.ts";
import type { PeopleMapping } from "../../../shared/people-mapping.ts";
import { type Attempt, atThisMoment, type ImportWork } from "../claim-import.ts";
import { forget } from "../forget-imports.ts";
import { importFile } from "../import-files.ts";
import { rowsOfImport } from "../import-rows.ts";
import { importAsSeen } from "../import-view.ts";
import { readImport } from "../read-import.ts";
import { completed } from "./completed-mapping.ts";

/** A people file on the disk of the machine that Parvis runs on, sent by whoever may use its shell. */
export type FileOnDisk = { path: string; fileName: string; bytes: number; mapping: PeopleMapping | null };

/** An import that is made in a shell: nobody in Parvis sees it, and it lasts as long as the command. */
export type ShellImport = Attempt & { reader: Actor; work: ImportWork };

/** Reads a file and keeps what it would do, until it is applied or let go. Throws `NoSuchHeading`. */
export async function readFromDisk(platform: Platform, locale: Locale, sent: FileOnDisk): Promise<ShellImport> {
  const file = { ...sent, mapping: sent.mapping && (await completed(sent.path, sent.mapping)) };
  const work: ImportWork = { asSystem: systemWork(platform), signal: new AbortController().signal };
  const reader: Actor = { id: null, roles: [], locale, timeZone: platform.timeZone, scopes: null };
  const attempt = `shell ${randomUUID()}/0`;
  const importId = await work.asSystem("a people file from a shell", (system) =>
    writeDown(system, attempt, { locale, file }),
  );
  const kept = importFile(platform, importId);
  await mkdir(dirname(kept), { recursive: true, mode: 0o700 });
  await copyFile(file.path, kept);
  await readImport(work, { importId, attempt });
  return { importId, attempt, reader, work };
}

async function writeDown(
  { db, now }: Work,
  attempt: string,
  { locale, file: { fileName, bytes, mapping } }: { locale: Locale; file: FileOnDisk },
): Promise<string> {
  const { encoding, delimiter } = mapping ?? {};
  const { id } = await db
    .insertInto("peopleImports")
    .values({
      ...{ fileName, bytes, locale, state: "reading", createdAt: now },
      chosen: JSON.stringify({ encoding, delimiter }),
      mapping: mapping && JSON.stringify(mapping),
      // Claimed from the beginning, so that a Parvis that runs beside the command leaves it alone.
      ...{ claimedBy: attempt, claimedAt: atThisMoment },
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** The import as it stands now, in the words of the one who reads. */
export const asItStands = ({ work, importId, reader }: ShellImport): Promise<ImportView> =>
  work.asSystem("an import as it stands", ({ db }) => importAsSeen({ db, actor: reader }, importId));

/** All rows of one kind, in the order of the file. */
export async function* rowsOf({ work, importId, reader }: ShellImport, show: ShownRows): AsyncGenerator<ImportRow> {
  let cursor: string | undefined;
  do {
    const paging = { limit: 100, ...(cursor !== undefined && { cursor }) };
    const page = await work.asSystem("rows of an import", ({ db }) =>
      rowsOfImport({ db, actor: reader }, { importId, show }, paging),
    );
    yield* page.items;
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
}

/** Leaves nothing behind of an import but what it did: of one that was not applied, neither a row nor a file. */
export const letGo = ({ work, importId }: ShellImport): Promise<void> =>
  work.asSystem("an import is let go", async (system) => {
    // One that another process has taken over is that one's to end.
    const own = system.db.selectFrom("peopleImports").select("state").where("id", "=", importId).forUpdate();
    const { state } = await own.executeTakeFirstOrThrow();
    if (state === "applying") return;
    await forget(system, [importId]);
    if (state !== "applied") await system.db.deleteFrom("peopleImports").where("id", "=", importId).execute();
  });
