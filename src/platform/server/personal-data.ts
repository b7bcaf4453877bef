import type { Message } from "#platform/shared/messages.ts";
import type { Work } from "./context.ts";

/** The person who is erased, as she or he was called until now. */
export type Erased = { personId: string; name: string; email: string | null };

/** A part of what is kept about a person: a heading in the reader's language, and its rows as they are. */
export type PersonalSection = { heading: Message; rows: readonly object[] };

/** What a feature keeps about a person: how it is handed out, and how it goes. Both run past row-level security. */
export type PersonalData = {
  /** Everything of this feature that is about the person. */
  export(work: Work, personId: string): Promise<readonly PersonalSection[]>;
  /** Deletes what is the person's own, and takes the person out of what belongs to others as well. */
  erase(work: Work, person: Erased): Promise<void>;
};
