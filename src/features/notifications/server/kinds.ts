import type { Locale } from "#platform/shared/actor.ts";
import type { NotificationKind, NotificationWords } from "../shared/notification-kind.ts";
import type { NotificationView } from "../shared/notifications.contract.ts";

/** Every kind of news that the features have, by name. The app collects them. */
export type Kinds = ReadonlyMap<string, NotificationKind>;

export const kindsOf = (kinds: readonly NotificationKind[]): Kinds => new Map(kinds.map((kind) => [kind.name, kind]));

type Said = { kind: NotificationKind; words: NotificationWords; people: NotificationView["people"] };

/** What a row says in one language; null for one that this version cannot read any more. */
export function saidBy(
  kinds: Kinds,
  row: { kind: string; blanks: unknown; count: number },
  locale: Locale,
): Said | null {
  const kind = kinds.get(row.kind);
  const blanks = kind?.blanks.safeParse(row.blanks);
  if (!kind || !blanks?.success) return null;
  return { kind, words: kind.words(blanks.data, locale, row.count), people: [...(kind.people?.(blanks.data) ?? [])] };
}
