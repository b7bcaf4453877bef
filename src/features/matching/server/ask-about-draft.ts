import type { Ctx } from "#platform/server/context.ts";
import { askEngine } from "./engine/ask-engine.ts";
import type { AlternativesTask, AnswerTo, TryTask } from "./engine/tasks.ts";
import { standingOf } from "./job/standing.ts";
import type { GrantedRun } from "./matching.access.ts";

/** A transaction of those who are being served may last ten seconds. */
const PATIENCE_MS = 8000;

type Question = TryTask | AlternativesTask;
type Draft = Pick<Question, "input" | "result" | "standing" | "aim">;

/**
 * Asks the engine something about a draft while somebody waits; null when it takes too long to wait for. The thread reads
 * wishes and blocks; what comes back holds none.
 */
export async function askAboutDraft<Asked extends Question>(
  ctx: Ctx<GrantedRun>,
  ask: (draft: Draft) => Asked,
): Promise<AnswerTo<Asked> | null> {
  const question = ask(await draftOf(ctx));
  const signal = AbortSignal.timeout(PATIENCE_MS);
  return askEngine(question, { signal }).catch((error: unknown) => {
    if (signal.aborted) return null;
    throw error;
  });
}

function draftOf(ctx: Ctx<GrantedRun>): Promise<Draft> {
  const { run, isParticipant } = ctx.granted;
  return ctx.asSystem("let the engine look at wishes and blocks that nobody here reads", async (work) => {
    const kept = await work.db
      .selectFrom("matchInputs as i")
      .innerJoin("matchResults as r", "r.runId", "i.runId")
      .select(["i.input", "r.result"])
      .where("i.runId", "=", run.id)
      .executeTakeFirstOrThrow();
    const editorId = isParticipant ? ctx.actor.id : null;
    return { ...kept, aim: run.aim, standing: await standingOf(work, { runId: run.id, keep: true, editorId }) };
  });
}
