import { sql } from "kysely";
import type { Handler } from "#platform/server/context.ts";
import type { notificationsContract, SubjectView } from "../../shared/notifications.contract.ts";
import type { Channel, Subject } from "../../shared/subject.ts";
import { defaultSettings } from "../../shared/default-settings.ts";
import { isOn } from "../listeners.ts";
import type { Subjects } from "../subjects.ts";

const TWO_WEEKS_MS = 14 * 86_400_000;

type Chosen = Partial<Record<string, Partial<Record<Channel, boolean>>>>;

/** How the reader is told, with what the reader has not chosen as it stands. */
export const settings =
  (subjects: Subjects): Handler<typeof notificationsContract.settings> =>
  async ({ db, actor, now }) => {
    const found = await db
      .selectFrom("peoplePublished as p")
      .leftJoin("notificationSettings as s", "s.personId", "p.id")
      .select(["s.quiet", "s.gathered", "p.workingHours"])
      .select([
        sql<Chosen | null>`(select json_object_agg(subject, chosen) from (
          select subject, json_object_agg(channel, is_on) as chosen
          from notification_choices where person_id = ${actor.id} group by subject) c)`.as("chosen"),
        sql<string>`(select count(distinct mailed_at) from notifications
          where person_id = ${actor.id} and mailed_at > ${new Date(now.getTime() - TWO_WEEKS_MS)})`.as("mailed"),
      ])
      .where("p.id", "=", actor.id)
      .executeTakeFirstOrThrow();
    return {
      quiet: found.quiet ?? defaultSettings.quiet,
      gathered: found.gathered ?? defaultSettings.gathered,
      workingHours: found.workingHours,
      mailedLately: Number(found.mailed),
      subjects: [...subjects.values()].map((subject) => ({
        name: subject.name,
        label: subject.label[actor.locale],
        help: subject.help[actor.locale],
        ...standings(subject, found.chosen?.[subject.name] ?? null),
      })),
    };
  };

function standings(subject: Subject, chosen: Partial<Record<Channel, boolean>> | null): Pick<SubjectView, Channel> {
  const standing = (channel: Channel) => {
    if (subject[channel] === "always") return "always";
    return isOn(subject, channel, chosen) ? "on" : "off";
  };
  return { inbox: standing("inbox"), mail: standing("mail") };
}
