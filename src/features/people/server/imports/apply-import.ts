import pg from "pg";
import { z } from "zod";
import type { Work } from "#platform/server/context.ts";
import { asAnswer } from "#platform/server/database/failure.ts";
import { jobKind, onJob } from "#platform/server/jobs/job.ts";
import { ORPCError } from "@orpc/server";
import type { ApplyFailure } from "../../shared/import-view.ts";
import {
  type Attempt,
  attemptOf,
  claimImport,
  ClaimLost,
  type ImportWork,
  moveImport,
  tellProgress,
} from "./claim-import.ts";
import { type ImportToApply, importToApply } from "./import-to-apply.ts";
import { removeImportFiles } from "./import-files.ts";
import { rememberSource } from "./remembered-sources.ts";
import { statusChanges, tellWhatHappened } from "./tell-what-happened.ts";
import { addPeople, changePeople, deactivateMissing, joinManagers, writeLevels } from "./write-people.ts";

/** Writes the people of an import down: all of it, or nothing. */
export const applyingKind = jobKind("people.applyImport", z.object({ importId: z.uuid() }));

export const onApplying = onJob(applyingKind, async (job, { importId }) => {
  await applyImport(job, { importId, attempt: attemptOf(job) });
});

/** Places of staged rows that are written at a time, between two words about how far it has come. */
const STRETCH = 10_000;

/**
 * Applies an import that is in state `applying`, in one transaction, so that a process that is killed leaves nothing half
 * done. False when nothing was written: it is then `failed` and says why, or another attempt has it.
 */
export async function applyImport(job: ImportWork, attempt: Attempt): Promise<boolean> {
  if (!(await job.asSystem("claim an import", (work) => claimImport(work, attempt, "applying")))) return false;
  try {
    const refusal = await job.asSystem("write the people of a file", (work) => writeAll(job, work, attempt));
    if (refusal !== null) await fail(job, attempt, refusal);
    else await job.asSystem("the file is not needed any more", (work) => forgetFile(work, attempt.importId));
    return refusal === null;
  } catch (error) {
    if (error instanceof ClaimLost) return false;
    job.signal.throwIfAborted();
    if (isClash(error)) await fail(job, attempt, "people-changed");
    else {
      // While the database is away nothing can be said either: the next attempt finds the import as it was.
      if (!(asAnswer(error) instanceof ORPCError)) await fail(job, attempt, "fault");
      throw error;
    }
  }
  return false;
}

const forgetFile = (work: Work, importId: string) => removeImportFiles(work, importId, "rejected rows");

const fail = (job: ImportWork, attempt: Attempt, reason: ApplyFailure) =>
  job.asSystem("an import was not applied", (work) =>
    moveImport(work, attempt, { state: "failed", failure: JSON.stringify({ reason, params: {} }) }),
  );

/** Somebody else has taken a number or an address since the file was read. */
const isClash = (error: unknown): boolean => error instanceof pg.DatabaseError && error.code === "23505";

async function writeAll(job: ImportWork, work: Work, attempt: Attempt): Promise<ApplyFailure | null> {
  const asked = await importToApply(work, attempt.importId);
  if (asked.isOverrun) return "people-changed";
  if (asked.rows === "all" && asked.preview.counts.refused > 0) return "rows-refused";
  const changes = await statusChanges(work, asked.importId);
  await writeLevels(work, asked.preview.levels);
  await writeRows(job, work, attempt, asked);
  await joinManagers(work);
  const left = asked.missing === "deactivate" ? await deactivateMissing(work, asked) : [];
  const { new: added, changed, unchanged, refused } = asked.preview.counts;
  const result = { added, changed, unchanged, refused, deactivated: left.length };
  await tellWhatHappened(work, asked, { result, changes: [...changes, ...left] });
  await rememberSource(work, { ...asked.source, usedBy: asked.importerId });
  await moveImport(work, attempt, {
    state: "applied",
    failure: null,
    result: JSON.stringify(result),
    endedAt: work.now,
  });
  return null;
}

async function writeRows(
  job: ImportWork,
  work: Work,
  attempt: Attempt,
  { importId, spokenOf, lastPlace, preview }: ImportToApply,
): Promise<void> {
  const total = preview.counts.rows;
  for (let from = 0; from <= lastPlace; from += STRETCH) {
    job.signal.throwIfAborted();
    const stretch = { from, to: from + STRETCH - 1 };
    await addPeople(work, importId, stretch);
    await changePeople(work, importId, { ...stretch, spokenOf });
    // On a connection of its own, because nobody sees what this transaction writes before all of it is there.
    const rows = Math.min(total, Math.round((total * stretch.to) / Math.max(1, lastPlace)));
    if (stretch.to < lastPlace) {
      await job.asSystem("how far an import has come", (aside) => tellProgress(aside, attempt, { rows, total }));
    }
  }
}
