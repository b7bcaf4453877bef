import { sql } from "kysely";
import type { z } from "zod";
import type { Work } from "#platform/server/context.ts";
import type { NotificationKind } from "../shared/notification-kind.ts";
import { notificationsTold } from "../shared/notifications.events.ts";
import { type Listener, listenersOf } from "./listeners.ts";
import { mailDueAt } from "./mail/mail-due-at.ts";
import { mailDue } from "./mail/mail-what-is-due.ts";

/** What is told to whom. `blanks` are a person's own, because each reads the other's name. */
export type News<Blanks extends z.ZodType> = {
  to: readonly { personId: string; blanks: z.input<Blanks> }[];
  about: { kind: string; id: string };
  /** Where the button leads, such as `/relationships/…`. */
  path: string;
  /** Makes it told once, however often the work that tells it runs: `needs-due:2026-12-01`. */
  onceKey?: string;
};

/**
 * Tells people something: in the inbox, and by mail as each of them has chosen. Run by a subscriber, a job or due work, in
 * whose transaction it is written. What waits unread of the same kind and about the same thing is counted up.
 */
export async function tell<Blanks extends z.ZodType>(
  work: Work,
  kind: NotificationKind<Blanks>,
  news: News<Blanks>,
): Promise<void> {
  const blanksOf = new Map(news.to.map(({ personId, blanks }) => [personId, kind.blanks.parse(blanks)]));
  const listeners = await listenersOf(work.db, [...blanksOf.keys()], kind.subject);
  const rows = listeners.map((listener) =>
    rowOf(work, { kind, news, listener, blanks: blanksOf.get(listener.personId) }),
  );
  const told = rows.filter((row) => row.doneAt === null || row.mailDueAt !== null);
  if (told.length === 0) return;
  const written = await write(work, told, news.onceKey !== undefined);
  if (written.length === 0) return;
  work.emit(notificationsTold({ personIds: written }));
  if (told.some(({ mailDueAt: at }) => at !== null && at <= work.now)) await work.send(mailDue, {});
}

type Telling<Blanks extends z.ZodType> = {
  kind: NotificationKind<Blanks>;
  news: News<Blanks>;
  listener: Listener;
  blanks: unknown;
};

function rowOf<Blanks extends z.ZodType>({ now }: Work, { kind, news, listener, blanks }: Telling<Blanks>) {
  return {
    personId: listener.personId,
    kind: kind.name,
    blanks: JSON.stringify(blanks),
    path: news.path,
    aboutKind: news.about.kind,
    aboutId: news.about.id,
    onceKey: news.onceKey ?? null,
    toldAt: now,
    createdAt: now,
    // Who does not want it in the inbox has it among what is done.
    doneAt: listener.inbox ? null : now,
    isFresh: listener.inbox && news.onceKey === undefined,
    mailDueAt: listener.mail ? mailDueAt(kind.urgency, now, listener) : null,
  };
}

type Row = ReturnType<typeof rowOf>;

/** Writes the rows and answers with whose they are. */
async function write({ db }: Work, rows: readonly Row[], isOnce: boolean): Promise<string[]> {
  const insert = db.insertInto("notifications").values([...rows]);
  const settled = isOnce
    ? insert.onConflict((clash) => clash.columns(["personId", "onceKey"]).doNothing())
    : insert.onConflict((clash) =>
        clash
          .columns(["personId", "kind", "aboutId"])
          .where("isFresh", "=", sql.lit(true))
          .doUpdateSet(({ ref }) => ({
            count: sql`notifications.count + 1`,
            blanks: ref("excluded.blanks"),
            path: ref("excluded.path"),
            toldAt: ref("excluded.toldAt"),
            mailDueAt: ref("excluded.mailDueAt"),
          })),
      );
  return (await settled.returning("personId").execute()).map(({ personId }) => personId);
}
