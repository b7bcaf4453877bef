import { sql } from "kysely";
import type { Work } from "#platform/server/context.ts";
import type { JobWork } from "#platform/server/jobs/job-runner.ts";
import type { ImportState } from "../../shared/import-view.ts";
import { importMoved } from "../../shared/people.events.ts";

/**
 * The moment by the database's clock. A claim is about processes and not about people: the product's clock may be set, or
 * stand still, while a process is alive or dead.
 */
export const atThisMoment = sql<Date>`clock_timestamp()`;

/** So long an attempt may stand still before another one may take its place. */
export const STANDSTILL = sql<string>`interval '60 seconds'`;

/** What an attempt works with: a job has it, and so has a command from a shell. */
export type ImportWork = Pick<JobWork, "asSystem" | "signal">;

/** One attempt at an import: as long as it holds the claim, it alone writes to the import. */
export type Attempt = { importId: string; attempt: string };

/** Each try of a job is an attempt of its own, so that one that was given up and goes on finds out. */
export const attemptOf = ({ jobId, retry }: Pick<JobWork, "jobId" | "retry">): string => `${jobId}/${retry}`;

/** What the attempts of one job have in common. */
const jobIn = (attempt: string): string => attempt.replace(/\d+$/, "");

/** Takes an import in this state for an attempt. False when another one is at it, or there is nothing to do any more. */
export async function claimImport(
  { db }: Work,
  { importId, attempt }: Attempt,
  state: Extract<ImportState, "reading" | "applying">,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("peopleImports")
    .set({ claimedBy: attempt, claimedAt: atThisMoment, progress: null })
    .where("id", "=", importId)
    .where("state", "=", state)
    .where((eb) =>
      eb.or([
        eb("claimedBy", "is", null),
        eb("claimedBy", "like", `${jobIn(attempt)}%`),
        eb("claimedAt", "<", sql<Date>`${atThisMoment} - ${STANDSTILL}`),
      ]),
    )
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** An attempt that stood still for too long, and whose place another one has taken, finds out by this. */
export class ClaimLost extends Error {
  constructor() {
    super("another attempt has taken over this import");
    this.name = "ClaimLost";
  }
}

type Moved = { state: ImportState } & Partial<Record<"preview" | "failure" | "result", string | null>> &
  Partial<{ readAt: Date; endedAt: Date }>;

/** Brings an import to its next state, if the attempt still has a say, and tells the one who makes it. */
export async function moveImport(work: Work, { importId, attempt }: Attempt, moved: Moved): Promise<void> {
  const row = await work.db
    .updateTable("peopleImports")
    .set({ ...moved, claimedBy: null, claimedAt: moved.state === "applying" ? atThisMoment : null, progress: null })
    .where("id", "=", importId)
    .where("claimedBy", "=", attempt)
    .returning("createdBy")
    .executeTakeFirst();
  if (!row) throw new ClaimLost();
  if (row.createdBy) work.emit(importMoved({ importId, importerId: row.createdBy, state: moved.state }));
}

/** Says how far an attempt has come, which also says that it is alive. */
export async function tellProgress(
  work: Work,
  { importId, attempt }: Attempt,
  progress: { rows: number; total: number },
): Promise<void> {
  const row = await work.db
    .updateTable("peopleImports")
    .set({ claimedAt: atThisMoment, progress: JSON.stringify(progress) })
    .where("id", "=", importId)
    .where("claimedBy", "=", attempt)
    .returning(["createdBy", "state"])
    .executeTakeFirst();
  if (!row) throw new ClaimLost();
  if (row.createdBy) work.emit(importMoved({ importId, importerId: row.createdBy, state: row.state }));
}

/** Forgets what was staged of an import. */
export const unstageRows = ({ db }: Work, importId: string) =>
  sql`delete from people_import_rows where import_id = ${importId}::uuid`.execute(db);
