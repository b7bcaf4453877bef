import { setTimeout as pause } from "node:timers/promises";
import type { Work } from "#platform/server/context.ts";
import { onJob } from "#platform/server/jobs/job.ts";
import { errorFields } from "#platform/server/log.ts";
import type { JobWork } from "#platform/server/jobs/job-runner.ts";
import { matchingProgressed } from "../../shared/matching.events.ts";
import { askEngine } from "../engine/ask-engine.ts";
import { shareDone } from "../engine/share-done.ts";
import type { EngineProgress, Solved, SolveTask } from "../engine/tasks.ts";
import { type Claim, claimRun, failRun, taskOf } from "./claim-run.ts";
import { keepAnswer } from "./keep-answer.ts";
import { matchingRun } from "./matching-job.ts";

/**
 * Works a run out in a thread of its own. A process that is killed leaves a run that the next attempt starts over; a run that
 * was cancelled stays so, however far this one had come.
 */
export const onMatchingRun = onJob(matchingRun, async (job, { runId, ...asked }) => {
  const begun = await job.asSystem("take a run and read wishes and blocks for the engine", async (work) => {
    const claim = await claimRun(work, runId);
    if (!claim) return null;
    const task = await taskOf(work, claim, asked);
    if (!task) await failRun(work, claim, "too-few-answers");
    return task && { claim, task };
  });
  if (!begun) return;
  const { claim, task } = begun;
  try {
    const solved = await solveWatched(job, claim, task);
    if (!solved) return;
    await job.asSystem("write down what the engine answered", (work) =>
      solved.problems.some(({ severity }) => severity === "error")
        ? failRun(work, claim, "contradiction")
        : keepAnswer(work, claim, solved),
    );
  } catch (error) {
    if (claim.attempt < MOST_ATTEMPTS) throw error;
    job.log.error({ ...errorFields(error), runId }, "run of matching given up");
    await job.asSystem("give up a run that fails again and again", (work) => failRun(work, claim, "engine"));
  }
});

/** The queue tries a job again three times; the last of them ends the run instead of leaving it to nobody. */
const MOST_ATTEMPTS = 4;
const LOOK_UP_MS = 250;

/** Lets the engine work and looks up now and then: to say how far it is, and whether anybody still wants the answer. */
async function solveWatched(job: JobWork, claim: Claim, task: SolveTask): Promise<Solved | null> {
  const unwanted = new AbortController();
  const done = new AbortController();
  let latest: EngineProgress | null = null;
  const solving = askEngine(task, {
    onProgress: (progress) => void (latest = progress),
    signal: AbortSignal.any([unwanted.signal, job.signal]),
  }).finally(() => done.abort());
  const watching = watch(done.signal, async () => {
    if (!(await job.asSystem("say how far a run is", (work) => tellProgress(work, claim, latest)))) unwanted.abort();
  });
  try {
    const [solved] = await Promise.all([solving, watching]);
    return solved;
  } catch (error) {
    if (unwanted.signal.aborted) return null;
    throw error;
  } finally {
    // Whichever of the two failed, the other one has nothing to go on for.
    unwanted.abort();
  }
}

/** Looks again and again until it is done. */
async function watch(done: AbortSignal, look: () => Promise<void>): Promise<void> {
  while (!done.aborted) {
    await pause(LOOK_UP_MS, undefined, { signal: done }).catch(() => undefined);
    if (!done.aborted) await look();
  }
}

/** False when the run was cancelled, or taken by another process that thought this one dead. */
async function tellProgress(
  work: Work,
  { runId, programmeId, attempt }: Claim,
  latest: EngineProgress | null,
): Promise<boolean> {
  const told = await work.db
    .updateTable("matchRuns")
    .set(latest ? { progress: JSON.stringify(shareDone(latest)) } : { attempt })
    .where("id", "=", runId)
    .where("state", "=", "running")
    .where("attempt", "=", attempt)
    .executeTakeFirst();
  if (told.numUpdatedRows === 0n) return false;
  if (latest) work.emit(matchingProgressed({ programmeId, runId }));
  return true;
}
