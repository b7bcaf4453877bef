import type { Work } from "#platform/server/context.ts";
import { reminderNews } from "../../shared/relationship-news.ts";
import { tellMembers } from "../tell-members.ts";

const AT_ONCE = 200;
const BEFORE_MS = 24 * 3_600_000;

/** Reminds those who have not answered an introduction, once, in the last day and night before it runs out. */
export async function remindUnanswered(work: Work): Promise<void> {
  const soon = new Date(work.now.getTime() + BEFORE_MS);
  const due = work.db
    .selectFrom("relationships")
    .select("id")
    .where("state", "=", "introduced")
    .where("remindedAt", "is", null)
    .where("answerBy", ">", work.now)
    .where("answerBy", "<=", soon)
    .orderBy("id")
    .limit(AT_ONCE)
    .forUpdate()
    .skipLocked();
  const reminded = await work.db
    .updateTable("relationships")
    .set({ remindedAt: work.now })
    .where("id", "in", due)
    .returning("id")
    .execute();
  for (const { id: relationshipId } of reminded) {
    const silent = work.db.selectFrom("memberships").select("personId").where("relationshipId", "=", relationshipId);
    const members = await silent.where("answer", "is", null).where("endedAt", "is", null).execute();
    await tellMembers(work, reminderNews, { relationshipId, toIds: members.map(({ personId }) => personId) });
  }
}
