/** Any stable name for a person, skill, language or place. People are sorted by it, so it must be unique in a round. */
export type Id = string;

/** A whole number from 0 to `FULL`. */
export type Score = number;

export const FULL = 1_000_000;

/** What somebody can give, with a proficiency from 1 to 5. */
export interface Skill {
  readonly skill: Id;
  readonly level: number;
}

/** What somebody seeks: from the proficiency they have (0: none) to the one they want. Priority 1 weighs three times a 3. */
export interface Need {
  readonly skill: Id;
  readonly priority: 1 | 2 | 3;
  readonly level: number;
  readonly wanted: number;
}

/** A language somebody can hold a conversation in, with a proficiency from 1 to 5. */
export interface Language {
  readonly language: Id;
  readonly level: number;
}

/** An earlier partner; `roundsAgo` is 1 for the round just before this one. */
export interface PastPartner {
  readonly id: Id;
  readonly roundsAgo: number;
}

/** How many words of 32 half hours make a week of 7 x 48. */
export const WEEK_WORDS = 11;

/** One person as the engine sees them. Everything optional may be missing: it is then assumed to be average, never bad. */
export interface Person {
  readonly id: Id;
  readonly offers: readonly Skill[];
  readonly needs: readonly Need[];
  /** Career level on the organisation's own ordered list. */
  readonly level?: number | undefined;
  readonly unit?: Id | undefined;
  readonly reportsTo?: Id | undefined;
  /** The week in UTC as `WEEK_WORDS` words of half hours, Monday 00:00 first, lowest bit first. */
  readonly slots?: Uint32Array | undefined;
  readonly languages?: readonly Language[] | undefined;
  readonly site?: Id | undefined;
  /** Hours ahead of UTC. */
  readonly zoneHours?: number | undefined;
  /** Answers on scales from 0 to 1, the same scale at the same place for everybody. */
  readonly styles?: readonly (number | null)[] | undefined;
  /** Named people, the most wanted first. Private to the one who wishes. */
  readonly wishes?: readonly Id[] | undefined;
  /** Nobody learns whose these are. */
  readonly blocks?: readonly Id[] | undefined;
  readonly capacity: { readonly pair: number };
  /** Was declined or left behind before, and is to have a partner before others have one. */
  readonly firstInLine?: boolean | undefined;
  readonly past?: readonly PastPartner[] | undefined;
  /** Opaque labels to compare by, such as `{ country: "se" }`; never used to score. */
  readonly groups?: Readonly<Record<string, string>> | undefined;
}
