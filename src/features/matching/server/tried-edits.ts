import type { Edit } from "@parvis/matching";
import type { Ctx } from "#platform/server/context.ts";
import { askEngine } from "./engine/ask-engine.ts";
import type { Tried, TryTask } from "./engine/tasks.ts";
import { standingOf } from "./job/standing.ts";
import type { GrantedRun } from "./matching.access.ts";
import type { Swap } from "./swapped-pairs.ts";

/** A transaction of those who are being served may last ten seconds. */
const PATIENCE_MS = 8000;

/** What changes would do to a draft, or null when there are too many people to say so while somebody waits. */
export async function triedEdits(ctx: Ctx<GrantedRun>, edits: readonly Edit[]): Promise<Tried | null> {
  const task = await tryTaskOf(ctx, edits);
  const signal = AbortSignal.timeout(PATIENCE_MS);
  return askEngine(task, { signal }).catch((error: unknown) => {
    if (signal.aborted) return null;
    throw error;
  });
}

function tryTaskOf(ctx: Ctx<GrantedRun>, edits: readonly Edit[]): Promise<TryTask> {
  const { run, isParticipant } = ctx.granted;
  return ctx.asSystem("let the engine try a change on wishes and blocks that nobody here reads", async (work) => {
    const { input, result } = await work.db
      .selectFrom("matchInputs as i")
      .innerJoin("matchResults as r", "r.runId", "i.runId")
      .select(["i.input", "r.result"])
      .where("i.runId", "=", run.id)
      .executeTakeFirstOrThrow();
    const editorId = isParticipant ? ctx.actor.id : null;
    const standing = await standingOf(work, { runId: run.id, keep: true, editorId });
    return { kind: "try", aim: run.aim, input, result, standing, edits };
  });
}

/** A swap as the engine is asked about it: what it parts is free, what it makes is set. */
export const swapEdits = ({ made, parted }: Swap): Edit[] => [
  ...parted.map((members): Edit => ({ kind: "unlock", members })),
  ...made.map((members): Edit => ({ kind: "lock", members })),
];
