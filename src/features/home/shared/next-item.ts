/**
 * How soon something is wanted, most wanted first. `answer`: somebody waits for the reader. `dated`: it has a day.
 * `begin`: it is new. `help`: others need a hand. `later`: good to do when there is time.
 */
const urgencies = ["answer", "dated", "begin", "help", "later"] as const;
export type Urgency = (typeof urgencies)[number];

/** One thing that the reader can do next, in the reader's language. */
export type NextItem = {
  readonly id: string;
  readonly urgency: Urgency;
  /** A day or a moment in ISO 8601, where there is one. */
  readonly by: string | null;
  /** The news for the page's heading, should this be what comes first: "Du och Samir är ett förslag." */
  readonly news: string;
  readonly title: string;
  /** Why it is here, in a sentence. */
  readonly detail: string;
  /** Verb and object: "Läs förslaget". */
  readonly verb: string;
  readonly href: string;
  readonly people?: readonly { readonly id: string; readonly name: string }[];
};

/** What a feature knows of next steps: a hook, undefined while it does not know yet. A failure is no next step. */
export type NextOffer = { readonly id: string; readonly useNext: () => readonly NextItem[] | undefined };

/** The most wanted first: by urgency, then by day, then as the features gave them. */
export const inOrder = (items: readonly NextItem[]): NextItem[] =>
  items.toSorted((one, other) => rankOf(one) - rankOf(other) || compareDays(one.by, other.by));

const rankOf = ({ urgency }: NextItem): number => urgencies.indexOf(urgency);

function compareDays(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  return other === null || one < other ? -1 : 1;
}
