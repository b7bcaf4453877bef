import { subscribe } from "#platform/server/events/subscriber.ts";
import type { LocalizedText } from "#platform/shared/localized-text.ts";
import { tell } from "#features/notifications/server/index.ts";
import { joinedNews } from "../../shared/programme-news.ts";
import { participantJoined } from "../../shared/programmes.events.ts";

/** Tells those who run a programme that somebody has joined it; several before they look are one thing. */
export const tellOfJoining = subscribe(participantJoined, async (work, { programmeId, personId }) => {
  const joined = await work.db
    .selectFrom("programmes as p")
    .innerJoin("peoplePublished as who", (join) => join.on("who.id", "=", personId))
    .innerJoin("programmeCoordinators as c", "c.programmeId", "p.id")
    .select(["p.name", "who.name as who", "c.personId"])
    .where("p.id", "=", programmeId)
    .where("c.personId", "<>", personId)
    .execute();
  await tell(work, joinedNews, {
    // Text in two languages is written into the column by the commands of this feature.
    to: joined.map(({ personId: to, who, name }) => ({
      personId: to,
      blanks: { who: who ?? "", programme: name as LocalizedText },
    })),
    about: { kind: "programme", id: programmeId },
    path: `/programmes/${programmeId}/participants`,
  });
});
