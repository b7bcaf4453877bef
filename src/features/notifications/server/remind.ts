import type { z } from "zod";
import { dayIn } from "#platform/server/clock.ts";
import type { Work } from "#platform/server/context.ts";
import type { DueWork } from "#platform/server/feature.ts";
import type { NotificationKind } from "../shared/notification-kind.ts";
import { type News, tell } from "./tell.ts";

const DAY_MS = 86_400_000;

/** Something that is due on a day, with those who have not done it. */
type Pending<Blanks extends z.ZodType> = News<Blanks> & { dueOn: string };

type Reminder<Blanks extends z.ZodType> = {
  kind: NotificationKind<Blanks>;
  /** How many days ahead it reminds; 0 is the day itself. */
  daysBefore: readonly number[];
  /** What is due on one of these days and has not been done. */
  pending(work: Work, dueOn: readonly string[]): Promise<readonly Pending<Blanks>[]>;
};

/**
 * Due work that reminds people of what is due, once for each of the days before. The day is the organisation's; each mail
 * keeps its reader's quiet hours. Whoever has done it meanwhile is no longer pending, and `endAbout` takes back what waits.
 */
export const reminder =
  <Blanks extends z.ZodType>({ kind, daysBefore, pending }: Reminder<Blanks>): DueWork =>
  async (work) => {
    const today = await organisationDay(work);
    if (!(await isFirstToday(work, kind.name, today))) return;
    const ahead = (days: number) => new Date(Date.parse(today) + days * DAY_MS).toISOString().slice(0, 10);
    for (const { dueOn, ...news } of await pending(work, daysBefore.map(ahead)))
      await tell(work, kind, { ...news, onceKey: `${kind.name}:${news.about.id}:${dueOn}:${today}` });
  };

async function organisationDay({ db, now }: Work): Promise<string> {
  const organisation = await db.selectFrom("organisationPublished").select("timeZone").executeTakeFirst();
  return dayIn(organisation?.timeZone ?? "UTC", now);
}

async function isFirstToday({ db, now }: Work, kind: string, day: string): Promise<boolean> {
  const marked = await db
    .insertInto("notificationReminders")
    .values({ kind, day, toldAt: now })
    .onConflict((clash) => clash.doNothing())
    .executeTakeFirst();
  return Number(marked.numInsertedOrUpdatedRows) > 0;
}
