import { sql } from "kysely";
import type { Work } from "#platform/server/context.ts";
import { matchingEnded } from "../../shared/matching.events.ts";
import type { Failure } from "../../shared/run-states.ts";
import { gatherInput } from "../input/gather-input.ts";
import { toBytes } from "../input/round-input.ts";
import type { SolveTask } from "../engine/tasks.ts";
import { standingOf } from "./standing.ts";

/** A run that this job has taken, and no other has since: `attempt` tells them apart. */
export type Claim = { runId: string; programmeId: string; attempt: number };

/** Takes a run that waits, or that a process took and did not finish. Null when it was cancelled or is done. */
export async function claimRun(work: Work, runId: string): Promise<Claim | null> {
  const run = await work.db
    .updateTable("matchRuns")
    .set({ state: "running", attempt: sql`attempt + 1`, startedAt: work.now })
    .where("id", "=", runId)
    .where("state", "in", ["waiting", "running"])
    .returning(["programmeId", "attempt"])
    .executeTakeFirst();
  return run ? { runId, ...run } : null;
}

/** Everything that the engine needs for a claimed run; null when there are not two people to match. */
export async function taskOf(
  work: Work,
  { runId, programmeId }: Claim,
  asked: { keep: boolean; editorId: string | null },
): Promise<SolveTask | null> {
  const input = await inputOf(work, { runId, programmeId });
  const { aim } = await work.db.selectFrom("matchRuns").select("aim").where("id", "=", runId).executeTakeFirstOrThrow();
  return input && { kind: "solve", aim, input, standing: await standingOf(work, { runId, ...asked }) };
}

/** The input of the first attempt or change, so that a run rests on one and the same; gathered where there is none yet. */
async function inputOf(work: Work, { runId, programmeId }: Omit<Claim, "attempt">): Promise<Uint8Array | null> {
  const kept = await work.db.selectFrom("matchInputs").select("input").where("runId", "=", runId).executeTakeFirst();
  if (kept) return kept.input;
  const { seed } = await work.db
    .selectFrom("matchRuns")
    .select("seed")
    .where("id", "=", runId)
    .executeTakeFirstOrThrow();
  const gathered = await gatherInput(work, programmeId, seed);
  const { people, unanswered } = gathered;
  const counts = { people: people.length + unanswered.length, placeable: people.length };
  await work.db.updateTable("matchRuns").set(counts).where("id", "=", runId).execute();
  if (people.length < 2) return null;
  const input = toBytes(gathered);
  await work.db.insertInto("matchInputs").values({ runId, input, createdAt: work.now }).execute();
  return input;
}

/** Ends a claimed run without an answer. */
export async function failRun(work: Work, { runId, programmeId, attempt }: Claim, failure: Failure): Promise<void> {
  const failed = await work.db
    .updateTable("matchRuns")
    .set({ state: "failed", failure, endedAt: work.now, progress: null })
    .where("id", "=", runId)
    .where("state", "=", "running")
    .where("attempt", "=", attempt)
    .executeTakeFirst();
  if (failed.numUpdatedRows > 0n) work.emit(matchingEnded({ programmeId, runId, state: "failed" }));
}
