import type { Work } from "#platform/server/context.ts";
import { notificationsTold } from "../shared/notifications.events.ts";

type Ending = {
  about: { kind: string; id: string };
  /** Of these kinds only. */
  kinds: readonly string[];
  /** For these people only; everybody when it is left out. */
  personIds?: readonly string[];
};

/** What asked somebody to do something ends when it is done, or can be done no more: nobody is reminded for nothing. */
export async function endAbout({ db, now, emit }: Work, { about, kinds, personIds }: Ending): Promise<void> {
  const ended = await db
    .updateTable("notifications")
    .set({ doneAt: now, mailDueAt: null, snoozedUntil: null, isFresh: false })
    .where("aboutKind", "=", about.kind)
    .where("aboutId", "=", about.id)
    .where("kind", "in", [...kinds])
    .where("doneAt", "is", null)
    .$if(personIds !== undefined, (query) => query.where("personId", "in", [...(personIds ?? [])]))
    .returning("personId")
    .execute();
  const told = [...new Set(ended.map(({ personId }) => personId))];
  if (told.length > 0) emit(notificationsTold({ personIds: told }));
}
