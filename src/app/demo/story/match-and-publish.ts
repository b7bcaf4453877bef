import type { LocalizedText } from "#platform/shared/localized-text.ts";
import type { Stage } from "./stage.ts";

type Round = { coordinator: string; programmeId: string; message: LocalizedText };

/** One round: the engine works it out, the coordinator reads it and introduces everybody. */
export async function matchAndPublish(stage: Stage, { coordinator, programmeId, message }: Round): Promise<void> {
  const api = await stage.as(coordinator);
  const { id: runId } = await api.matching.run({ programmeId });
  await stage.app.background.settle();
  const { run } = await api.matching.get({ programmeId });
  if (run?.state !== "done") throw new Error(`the demo's round ended as ${run?.state ?? "nothing"}`);
  await api.matching.publish({ runId, message, version: run.version });
}
