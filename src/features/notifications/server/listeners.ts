import { sql } from "kysely";
import type { Database } from "#platform/server/database/connect.ts";
import { addressees } from "#features/accounts/server/index.ts";
import type { Gathered, Quiet } from "../shared/quiet-hours.ts";
import type { Channel, Subject } from "../shared/subject.ts";
import { defaultSettings } from "../shared/default-settings.ts";

/** How somebody wants to hear of a subject. */
export type Listener = {
  personId: string;
  inbox: boolean;
  /** Also false for somebody whom no mail reaches. */
  mail: boolean;
  timeZone: string;
  quiet: Quiet;
  gathered: Gathered;
  workingHours: readonly number[] | null;
};

/** These people as listeners to a subject, those who have left the company aside. */
export async function listenersOf(db: Database, personIds: readonly string[], subject: Subject): Promise<Listener[]> {
  const rows = await db
    .selectFrom("peoplePublished as p")
    .leftJoin("notificationSettings as s", "s.personId", "p.id")
    .select(["p.id as personId", "p.workingHours", "s.quiet", "s.gathered"])
    .select(
      sql<Partial<Record<Channel, boolean>> | null>`(select json_object_agg(c.channel, c.is_on)
        from notification_choices c where c.person_id = p.id and c.subject = ${subject.name})`.as("chosen"),
    )
    .where("p.id", "=", (eb) => eb.fn.any(eb.val(personIds)))
    .where("p.status", "<>", "terminated")
    .execute();
  const reached = new Map((await addressees(db, personIds)).map((one) => [one.personId, one]));
  return rows.map(({ personId, chosen, quiet, gathered, workingHours }) => {
    const reach = reached.get(personId ?? "");
    return {
      personId: personId ?? "",
      inbox: isOn(subject, "inbox", chosen),
      mail: reach !== undefined && isOn(subject, "mail", chosen),
      timeZone: reach?.timeZone ?? "UTC",
      quiet: quiet ?? defaultSettings.quiet,
      gathered: gathered ?? defaultSettings.gathered,
      workingHours,
    };
  });
}

/** Whether a subject reaches a person by a channel, given what the person has chosen. */
export function isOn(subject: Subject, channel: Channel, chosen: Partial<Record<Channel, boolean>> | null): boolean {
  const standing = subject[channel];
  return standing === "always" || (chosen?.[channel] ?? standing === "on");
}
