import type { Person, Policy, Round } from "../src/index.ts";
import { FULL } from "../src/index.ts";

/** The criteria once more, straight from their formulas and one pair at a time: slow, and nothing shared with the engine. */
type Value = number | null;

function coverage(giver: Person, getter: Person): Value {
  if (giver.offers.length === 0 || getter.needs.length === 0) return null;
  const needs = [...getter.needs].sort((a, b) => (a.skill < b.skill ? -1 : 1));
  let [sum, all] = [0, 0];
  for (const { skill, priority, level, wanted } of needs) {
    const offered = giver.offers.find((offer) => offer.skill === skill)?.level ?? 0;
    sum += (4 - priority) * (offered <= level ? 0 : Math.min(1, (offered - level) / Math.max(1, wanted - level)));
    all += 4 - priority;
  }
  return sum / all;
}

function level(one: Person, other: Person): Value {
  if (one.level === undefined || other.level === undefined) return null;
  return Math.max(0, 1 - Math.abs(one.level - other.level) / 3);
}

function availability(one: Person, other: Person, { neededSlots }: Policy): Value {
  const [a, b] = [one.slots, other.slots];
  if (!a || !b) return null;
  const shared = [...a].reduce(
    (sum, word, k) => sum + ((word & (b[k] ?? 0)) >>> 0).toString(2).replaceAll("0", "").length,
    0,
  );
  return Math.min(1, shared / neededSlots);
}

function place(one: Person, other: Person, policy: Policy): Value {
  const isSame = one.site !== undefined && one.site === other.site;
  if (!isSame && (one.zoneHours === undefined || other.zoneHours === undefined)) return null;
  const near = isSame ? 1 : Math.max(0, 1 - Math.abs((one.zoneHours ?? 0) - (other.zoneHours ?? 0)) / 8);
  return policy.place === "far" ? 1 - near : near;
}

function language(one: Person, other: Person): Value {
  if (!one.languages?.length || !other.languages?.length) return null;
  const levels = one.languages.map((spoken) =>
    Math.min(spoken.level, other.languages?.find((theirs) => theirs.language === spoken.language)?.level ?? 0),
  );
  return Math.max(...levels) / 5;
}

function style(one: Person, other: Person): Value {
  const differences = (one.styles ?? []).flatMap((answer, k) => {
    const theirs = other.styles?.[k];
    return answer === null || theirs === null || theirs === undefined ? [] : [Math.abs(answer - theirs)];
  });
  return differences.length === 0 ? null : 1 - differences.reduce((sum, d) => sum + d, 0) / differences.length;
}

function wish(giver: Person, getter: Person): Value {
  const rank = (getter.wishes ?? []).indexOf(giver.id);
  return rank < 0 ? 0 : 1 - rank / (getter.wishes?.length ?? 1);
}

function variety(one: Person, other: Person): Value {
  return one.unit === undefined || other.unit === undefined ? null : one.unit === other.unit ? 0 : 1;
}

function novelty(one: Person, other: Person): Value {
  const meetings = [
    ...(one.past ?? []).filter(({ id }) => id === other.id),
    ...(other.past ?? []).filter(({ id }) => id === one.id),
  ];
  return meetings.length === 0 ? 1 : 1 - 0.5 ** Math.min(...meetings.map(({ roundsAgo }) => roundsAgo));
}

const names = [
  "coverage",
  "level",
  "availability",
  "place",
  "language",
  "style",
  "wish",
  "variety",
  "novelty",
] as const;

type Plain = (giver: Person, getter: Person, policy: Policy) => Value;

const plain: Record<(typeof names)[number], Plain> = {
  coverage,
  level,
  availability,
  place,
  language,
  style,
  wish,
  variety,
  novelty,
};

function blend(policy: Policy, name: string, a: number, b: number): number {
  if (name !== "coverage" || policy.reciprocity === "mean") return (a + b) / 2;
  if (policy.reciprocity === "min") return Math.min(a, b);
  if (policy.reciprocity === "geometric") return Math.sqrt(a * b);
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

/** Whether the rules of a round let two people meet; `standing` leaves out what is private. */
function mayMeet(round: Round, one: Person, other: Person, standing = false): boolean {
  const { people, policy } = round;
  if (one.capacity.pair === 0 || other.capacity.pair === 0) return false;
  const blocks = (a: Person, b: Person) => a.blocks?.includes(b.id) ?? false;
  if (!standing && (blocks(one, other) || blocks(other, one))) return false;
  const managers = (person: Person, reach: number): string[] => {
    const manager = people.find(({ id }) => id === person.reportsTo);
    const above = person.reportsTo === undefined || reach === 0 ? [] : [person.reportsTo];
    return manager && reach > 1 ? [...above, ...managers(manager, reach - 1)] : above;
  };
  return policy.hard.every(({ rule, reach }) => {
    if (rule === "reporting-line")
      return !managers(one, reach ?? 1).includes(other.id) && !managers(other, reach ?? 1).includes(one.id);
    if (rule === "same-team") return one.reportsTo === undefined || one.reportsTo !== other.reportsTo;
    if (rule === "shared-language") return language(one, other) !== 0;
    const met = [
      ...(one.past ?? []).filter(({ id }) => id === other.id),
      ...(other.past ?? []).filter(({ id }) => id === one.id),
    ];
    return met.every(({ roundsAgo }) => roundsAgo > (reach ?? Infinity));
  });
}

/** A pair by the formulas. */
export interface PlainPair {
  readonly score: number;
  readonly benefits: readonly [number, number];
  readonly allowed: boolean;
}

/** Every pair of a round by the formulas, asked for by the places of the two in the order of their ids. */
export function plainScores(round: Round): { people: Person[]; pair: (one: number, other: number) => PlainPair } {
  const { policy } = round;
  const people = [...round.people].sort((a, b) => (a.id < b.id ? -1 : 1));
  const averages = Object.fromEntries(names.map((name) => [name, averageOf(round, people, name)]));
  const pair = (one: number, other: number): PlainPair => {
    const [a, b] = [people[one], people[other]];
    if (!a || !b) throw new Error("no such people");
    const counted = names.filter(
      (name) => (policy.weights[name] ?? 0) > 0 && !(name === "place" && policy.place === "ignore"),
    );
    let [sum, total] = [0, 0];
    for (const name of counted) {
      const average = averages[name] ?? 0;
      sum +=
        (policy.weights[name] ?? 0) *
        blend(policy, name, plain[name](a, b, policy) ?? average, plain[name](b, a, policy) ?? average);
      total += policy.weights[name] ?? 0;
    }
    const score = Math.round(FULL * (sum / total));
    const [gets, gives] = [coverage(b, a), coverage(a, b)];
    const benefit = (covered: Value) =>
      Math.round(FULL * (0.5 * (covered ?? averages["coverage"] ?? 0) + (0.5 * score) / FULL));
    const reaches = (covered: Value) => covered === null || Math.round(FULL * covered) >= policy.minBenefit;
    const isRejected = round.rejected.some((members) => members.includes(a.id) && members.includes(b.id));
    const allowed = mayMeet(round, a, b) && !isRejected && score >= policy.minScore && reaches(gets) && reaches(gives);
    return { score, benefits: [benefit(gets), benefit(gives)], allowed };
  };
  return { people, pair };
}

function averageOf(round: Round, people: readonly Person[], name: (typeof names)[number]): number {
  const values: number[] = [];
  people.forEach((one, k) => {
    for (const other of people.slice(k + 1)) {
      if (!mayMeet(round, one, other, true)) continue;
      const isTwoWay = name === "coverage" || name === "wish";
      for (const value of [
        plain[name](one, other, round.policy),
        ...(isTwoWay ? [plain[name](other, one, round.policy)] : []),
      ]) {
        if (value !== null) values.push(Math.round(FULL * value));
      }
    }
  });
  return values.length === 0 ? 0.5 : values.reduce((sum, value) => sum + value, 0) / (values.length * FULL);
}
