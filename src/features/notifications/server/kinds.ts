import type { Locale } from "#platform/shared/actor.ts";
import type { NotificationKind } from "../shared/notification-kind.ts";

/** Every kind of news that the features have, by name. The app collects them. */
export type Kinds = ReadonlyMap<string, NotificationKind>;

export const kindsOf = (kinds: readonly NotificationKind[]): Kinds => new Map(kinds.map((kind) => [kind.name, kind]));

/** What a row says in one language; null for a kind that this version does not have any more. */
export function wordsOf(kinds: Kinds, row: { kind: string; blanks: unknown; count: number }, locale: Locale) {
  const kind = kinds.get(row.kind);
  const blanks = kind?.blanks.safeParse(row.blanks);
  return kind && blanks?.success ? kind.words(blanks.data, locale, row.count) : null;
}
