import { type Selectable, sql } from "kysely";
import type { Tables } from "#tables";
import type { Locale } from "#platform/shared/actor.ts";
import type { Handler } from "#platform/server/context.ts";
import { notFound } from "#platform/server/access.ts";
import { fromCursor, pageOf } from "#platform/server/page.ts";
import type { InboxView } from "../../shared/inbox-views.ts";
import type { NotificationView, notificationsContract } from "../../shared/notifications.contract.ts";
import type { NotificationFacts } from "../../shared/notifications.policy.ts";
import { type Kinds, saidBy } from "../kinds.ts";

/** What was told to the reader, the latest first, in the reader's language. */
export const listInbox =
  (kinds: Kinds): Handler<typeof notificationsContract.list> =>
  async ({ db, actor, now }, { view, ...paging }) => {
    const after = fromCursor(paging.cursor);
    const rows = await db
      .selectFrom("notifications as n")
      .selectAll("n")
      .where("n.personId", "=", actor.id)
      .where(shown(view, now))
      .$if(after !== null, (query) =>
        query.where(sql<boolean>`(n.told_at, n.id) < (${after?.at}::timestamptz, ${after?.id}::uuid)`),
      )
      .orderBy("n.toldAt", "desc")
      .orderBy("n.id", "desc")
      .limit(paging.limit + 1)
      .execute();
    const page = pageOf(rows, paging, {
      placeOf: ({ toldAt, id }) => ({ at: toldAt.toISOString(), id }),
      toView: (row) => viewOf(kinds, row, actor.locale),
    });
    return { ...page, items: page.items.flatMap((item) => item ?? []) };
  };

/** One thing that was told. */
export const getNotification =
  (kinds: Kinds): Handler<typeof notificationsContract.get, NotificationFacts> =>
  async ({ db, actor, granted }) => {
    const row = await db.selectFrom("notifications").selectAll().where("id", "=", granted.id).executeTakeFirstOrThrow();
    const view = viewOf(kinds, row, actor.locale);
    if (!view) throw notFound();
    return view;
  };

/** How many lie unread; the number in the sidebar. */
export const countUnread: Handler<typeof notificationsContract.unread> = async ({ db, actor, now }) => {
  const { count } = await db
    .selectFrom("notifications as n")
    .select(({ fn }) => fn.countAll<string>().as("count"))
    .where("n.personId", "=", actor.id)
    .where(shown("unread", now))
    .executeTakeFirstOrThrow();
  return { count: Number(count) };
};

/** Which rows a view of the inbox has. What was put off is back when its time has come. */
function shown(view: InboxView, now: Date) {
  const isAsleep = sql<boolean>`coalesce(n.snoozed_until > ${now}, false)`;
  if (view === "done") return sql<boolean>`n.done_at is not null`;
  if (view === "snoozed") return sql<boolean>`n.done_at is null and ${isAsleep}`;
  if (view === "unread") return sql<boolean>`n.done_at is null and n.read_at is null and not ${isAsleep}`;
  return sql<boolean>`n.done_at is null and not ${isAsleep}`;
}

type Row = Selectable<Tables["notifications"]>;

/** Nothing for a kind that this version does not have any more. */
function viewOf(kinds: Kinds, row: Row, locale: Locale): NotificationView | null {
  const said = saidBy(kinds, row, locale);
  if (!said) return null;
  const { kind, words, people } = said;
  const { id, path, count } = row;
  return {
    ...{ id, path, count },
    ...{ kind: kind.name, subject: kind.subject.name, picture: kind.picture },
    ...words,
    line: words.line ?? null,
    paragraphs: [...words.paragraphs],
    people: [...people],
    toldAt: row.toldAt.toISOString(),
    isRead: row.readAt !== null,
    isDone: row.doneAt !== null,
    snoozedUntil: row.snoozedUntil?.toISOString() ?? null,
  };
}
