import type { LocalizedText } from "#platform/shared/localized-text.ts";
import type { Work } from "#platform/server/context.ts";
import { anyOf, holdLives } from "./lives.ts";
import { takeStep } from "./take-step.ts";

export type Introductions = {
  programmeId: string;
  relationshipIds: readonly string[];
  /** What the coordinator writes to everybody who is introduced, or nothing. */
  message: LocalizedText | null;
  answerBy: Date;
};

/**
 * Introduces drafts to their members: from now they see each other and the reasons, and are asked to answer in time.
 * Drafts of another programme, and relationships that are no drafts any more, are left alone. Returns the ids introduced.
 */
export async function introduceProposed(work: Work, introductions: Introductions): Promise<string[]> {
  const { programmeId, relationshipIds, message, answerBy } = introductions;
  const lives = await holdLives(work, relationshipIds);
  const drafts = lives.filter(({ row }) => row.programmeId === programmeId && row.state === "proposed");
  const ids = drafts.map(({ row }) => row.id);
  if (ids.length === 0) return [];
  await work.db
    .updateTable("relationships")
    .set({ answerBy, message: message === null ? null : JSON.stringify(message) })
    .where("id", "=", anyOf(ids))
    .execute();
  for (const draft of drafts) await takeStep(work, draft, { move: "introduce", by: "coordinator" });
  return ids;
}
