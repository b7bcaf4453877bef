import type { Work } from "#platform/server/context.ts";
import type { Life, LifeMember } from "../shared/life.ts";
import { isOver, isWorking } from "../shared/relationship-states.ts";
import type { Lived, RelationshipRow } from "./lives.ts";

/** Writes what became of a held relationship: its row, its members and its pause. */
export async function writeLife(work: Work, { row, life: before }: Lived, after: Life): Promise<void> {
  const { state, closeReason } = after;
  await work.db
    .updateTable("relationships")
    .set({ state, closeReason, ...datesAfter(work.now, { row, life: before }, after), updatedAt: work.now })
    .where("id", "=", row.id)
    .execute();
  for (const [at, member] of after.members.entries()) {
    const was = before.members[at];
    if (was && was !== member) await writeMember(work, row.id, was, member);
  }
  if (before.pause !== after.pause) await writePause(work, row.id, after.pause);
}

type Dates = Pick<
  RelationshipRow,
  "introducedAt" | "acceptedAt" | "agreedAt" | "activeAt" | "closingAt" | "closedAt" | "dormantSince" | "lastSignAt"
>;

/** The moments that this step makes; the others stay as they are. */
function datesAfter(now: Date, { row, life: before }: Lived, { state, isDormant }: Life): Partial<Dates> {
  const first = (name: keyof Dates, isSo: boolean) => (isSo && row[name] === null ? { [name]: now } : {});
  const hasStirred = (before.isDormant && !isDormant) || (before.state !== state && isWorking(state));
  return {
    ...first("introducedAt", state === "introduced"),
    ...first("acceptedAt", state === "accepted"),
    ...first("agreedAt", state === "agreed"),
    ...first("activeAt", state === "active"),
    ...first("closingAt", state === "closing"),
    ...first("closedAt", isOver(state)),
    dormantSince: isDormant ? (row.dormantSince ?? now) : null,
    ...(hasStirred ? { lastSignAt: now } : {}),
  };
}

async function writeMember({ db, now }: Work, relationshipId: string, was: LifeMember, member: LifeMember) {
  await db
    .updateTable("memberships")
    .set({
      ...(was.answer !== member.answer && { answer: member.answer, answeredAt: now }),
      ...(was.saidDone !== member.saidDone && { saidDoneAt: member.saidDone ? now : null }),
      ...(was.ended !== member.ended && { endedAs: member.ended, endedAt: now }),
    })
    .where("relationshipId", "=", relationshipId)
    .where("personId", "=", member.personId)
    .execute();
}

async function writePause({ db, now }: Work, relationshipId: string, pause: Life["pause"]) {
  const running = db.updateTable("relationshipPauses").set({ endedAt: now }).where("endedAt", "is", null);
  await running.where("relationshipId", "=", relationshipId).execute();
  if (pause === null) return;
  const { by: pausedBy, until: pausedUntil, from: pausedFrom } = pause;
  const row = { relationshipId, pausedBy, pausedAt: now, pausedUntil, pausedFrom };
  await db.insertInto("relationshipPauses").values(row).execute();
}
