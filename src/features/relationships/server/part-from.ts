import type { Work } from "#platform/server/context.ts";
import { openStates } from "../shared/relationship-states.ts";
import { holdLives } from "./lives.ts";
import { membersWithoutRoom } from "./room.ts";
import { takeStep } from "./take-step.ts";

/**
 * Ends somebody's part, without fault, in relationships that are open or wait for an answer: because they left the
 * programme or the company, or went on long leave. The others are told no more than that it ended.
 */
export async function partFrom(work: Work, personId: string, relationshipIds: readonly string[]): Promise<void> {
  const lives = await holdLives(work, relationshipIds);
  const full = await membersWithoutRoom(work, lives);
  for (const lived of lives) {
    const me = { by: "member", personId } as const;
    if (lived.life.state === "introduced") {
      await takeStep(work, lived, { move: "decline", ...me, full: full.get(lived.row.programmeId) ?? [] });
    } else {
      await takeStep(work, lived, { move: "leave", ...me, reason: "left" });
    }
  }
}

/** The relationships of a person that can be parted from, in one programme or in all. */
export async function livingRelationshipsOf(
  { db }: Pick<Work, "db">,
  { personId, programmeId }: { personId: string; programmeId?: string },
): Promise<string[]> {
  let query = db
    .selectFrom("memberships as m")
    .innerJoin("relationships as r", "r.id", "m.relationshipId")
    .select("r.id")
    .where("m.personId", "=", personId)
    .where("m.endedAt", "is", null)
    .where("r.state", "in", ["introduced", ...openStates]);
  if (programmeId) query = query.where("r.programmeId", "=", programmeId);
  return (await query.execute()).map(({ id }) => id);
}
