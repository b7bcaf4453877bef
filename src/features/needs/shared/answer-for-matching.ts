import type { Availability, Offer, SpokenLanguage, StyleAnswer } from "./needs-answers.ts";

/** What somebody seeks, with every skill resolved to an id. `level` is where they stand now, 0 for not at all. */
export type NeedForMatching = { skillId: string; priority: 1 | 2 | 3; level: number; wanted: number };
export type OfferForMatching = Pick<Offer, "level"> & { skillId: string };

/**
 * One enrolled person's submitted answer with what matching needs to know beside it. Wishes and blocks are the person's
 * own secret: what is made of this stays where no other person reads.
 */
export type AnswerForMatching = {
  personId: string;
  /** Stayed when a pair ended, or was declined: first in the next round. */
  isFirstInLine: boolean;
  needs: readonly NeedForMatching[];
  offers: readonly OfferForMatching[];
  /** Position on the organisation's list of career levels. */
  level: number | null;
  unit: string | null;
  managerId: string | null;
  site: string | null;
  /** The week in the person's own zone; null when nothing was said. */
  availability: Availability | null;
  timeZone: string | null;
  languages: readonly SpokenLanguage[];
  styles: readonly StyleAnswer[];
  /** Choices by the id of the question. */
  common: Readonly<Record<string, readonly string[]>>;
  /** People by id, the most wanted first. */
  wishes: readonly string[];
  blocks: readonly string[];
  /** How many partners the person wants at the same time. */
  partners: number;
};

/** Everybody who is enrolled: with an answer, or still without one. */
export type MatchingAnswers = { answers: readonly AnswerForMatching[]; unanswered: readonly string[] };
