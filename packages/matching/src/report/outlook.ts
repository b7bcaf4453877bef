import type { Crowd } from "../crowd/crowd.ts";
import type { Policy } from "../policy.ts";
import type { Id, Score } from "../person.ts";
import type { RuleCount } from "../result.ts";
import type { Obstacle } from "../rules/rules.ts";
import { rulesOf } from "../score/judge.ts";
import { BELOW_BENEFIT, BELOW_SCORE, FORBIDDEN, scoreRows } from "../score/scorer.ts";
import type { Prepared } from "../solve/prepared.ts";
import type { Terms } from "../solve/terms.ts";

/** Everything that stands between one person and all others. */
export interface Outlook {
  /** The score with everybody, or why there is none. */
  readonly scores: Int32Array;
  /** Places of the people with whom a pair would be allowed, rejections and locks aside. */
  readonly allowed: readonly number[];
  /** Those whom no rule or rejection forbids but a minimum does. */
  readonly belowBenefit: readonly number[];
  readonly belowScore: readonly number[];
  /** Those whom a rule forbids. */
  readonly closed: readonly number[];
  /** How many people each obstacle keeps away, and how many it alone keeps away; nothing that is private. */
  readonly obstacles: readonly RuleCount[];
  readonly wouldOpen: readonly RuleCount[];
}

/** Looks at one person after another. */
export function outlooks(prepared: Prepared, terms: Terms, policy: Policy): (person: number) => Outlook {
  const { crowd, fillScores, judge } = prepared;
  const rules = rulesOf(policy);
  return (person) => {
    const scores = new Int32Array(crowd.size);
    fillScores(person, 0, scores);
    const barred = new Set(terms.barred[person]);
    const others = crowd.people.map((_, other) => other).filter((other) => other !== person);
    const open = (code: (score: number) => boolean) =>
      others.filter((other) => !barred.has(other) && code(scores[other]!));
    const marks = judge(person, 0);
    const named = rules.map(({ rule }): Obstacle | null => (rule.audience === "coordinator" ? rule.id : null));
    return {
      scores,
      allowed: open((score) => score >= 0),
      belowBenefit: open((score) => score === BELOW_BENEFIT),
      belowScore: open((score) => score === BELOW_SCORE),
      closed: open((score) => score === FORBIDDEN),
      ...count(others, marks, barred, named),
    };
  };
}

function count(
  others: readonly number[],
  marks: Uint16Array,
  barred: ReadonlySet<number>,
  named: readonly (Obstacle | null)[],
): Pick<Outlook, "obstacles" | "wouldOpen"> {
  const [all, alone] = [new Map<Obstacle, number>(), new Map<Obstacle, number>()];
  for (const other of others) {
    const bits = named.map((_, bit) => (marks[other]! >> bit) & 1);
    const standing: (Obstacle | null)[] = named.filter((_, bit) => bits[bit] === 1);
    if (barred.has(other)) standing.push("rejected");
    for (const obstacle of standing) if (obstacle) all.set(obstacle, (all.get(obstacle) ?? 0) + 1);
    const [only] = standing;
    if (standing.length === 1 && only) alone.set(only, (alone.get(only) ?? 0) + 1);
  }
  const list = (counts: Map<Obstacle, number>) => [...counts].map(([obstacle, people]) => ({ obstacle, people }));
  return { obstacles: list(all), wouldOpen: list(alone) };
}

/** The best score somebody could have if the policy's minima did not hold. */
export function bestBelow(prepared: Prepared, policy: Policy, person: number, others: readonly number[]): Score {
  const { crowd, weights, judge } = prepared;
  const fill = scoreRows(crowd.size, { ...policy, minScore: 0, minBenefit: 0 }, weights, judge);
  const scores = new Int32Array(crowd.size);
  fill(person, 0, scores);
  return others.reduce((best, other) => Math.max(best, scores[other]!), 0);
}

/** What a person seeks that none of these offer, and offers that none of these seek. */
export function complementOf(
  crowd: Crowd,
  person: number,
  others: readonly number[],
): { unmetNeeds: Id[]; unwantedOffers: Id[] } {
  const { needs, offers } = crowd.people[person]!;
  const people = others.map((other) => crowd.people[other]!);
  const isMet = (need: (typeof needs)[number]) =>
    people.some((other) => other.offers.some(({ skill, level }) => skill === need.skill && level > need.level));
  const isWanted = (offer: (typeof offers)[number]) =>
    people.some((other) => other.needs.some(({ skill, level }) => skill === offer.skill && level < offer.level));
  return {
    unmetNeeds: needs.filter((need) => !isMet(need)).map(({ skill }) => skill),
    unwantedOffers: offers.filter((offer) => !isWanted(offer)).map(({ skill }) => skill),
  };
}
