import type { Round, TierValues } from "../src/index.ts";
import { plainScores } from "./plain-score.ts";

/** The best values of a small round, found by trying every way to pair people up. */
export function bestValues(round: Round): TierValues {
  const { policy } = round;
  const { people, pair } = plainScores(round);
  const has = (list: Round["current"], one: number, other: number) =>
    list.some((members) => members.includes(people[one]?.id ?? "") && members.includes(people[other]?.id ?? ""));
  const isLocked = (person: number) => round.locked.some((members) => members.includes(people[person]?.id ?? ""));
  const locked = pairsOf(people.length).filter(([a, b]) => has(round.locked, a, b));
  const bonus = policy.tiers.includes("total") ? policy.stay.bonus : 0;
  const free = people.map((_, person) => person).filter((person) => !isLocked(person));
  let best: TierValues | null = null;
  for (const pairs of matchings(free, (a, b) => pair(a, b).allowed)) {
    const all = [...pairs, ...locked];
    const benefits = pairs.flatMap(([a, b]) => pair(a, b).benefits);
    const kept = all.filter(([a, b]) => has(round.current, a, b)).length;
    const total = all.reduce((sum, [a, b]) => sum + pair(a, b).score, 0) + kept * bonus;
    const first = all.flat().filter((person) => people[person]?.firstInLine).length;
    const value = {
      placed: 2 * all.length,
      first,
      worst: benefits.length === 0 ? null : Math.min(...benefits),
      total,
      kept,
    };
    if (best === null || isBetter(value, best, round)) best = value;
  }
  if (best === null) throw new Error("there is always the empty matching");
  return best;
}

/** Compares two answers tier by tier, in the order of the tiers. */
function isBetter(value: TierValues, best: TierValues, { policy: { tiers } }: Round): boolean {
  const keys = [
    ...(tiers.includes("first-in-line") ? (["first"] as const) : []),
    ...(tiers.includes("most-placed") ? (["placed"] as const) : []),
    ...(tiers.includes("worst-off") ? (["worst"] as const) : []),
    ...(tiers.includes("total") ? (["total"] as const) : []),
    ...(tiers.includes("fewest-changes") ? (["kept"] as const) : []),
  ];
  for (const key of keys) {
    const [mine, theirs] = [value[key] ?? 0, best[key] ?? 0];
    if (mine !== theirs) return mine > theirs;
  }
  return false;
}

/** Every set of disjoint allowed pairs. */
function* matchings(
  people: readonly number[],
  allowed: (a: number, b: number) => boolean,
): Generator<[number, number][]> {
  const [first, ...rest] = people;
  if (first === undefined) return yield [];
  yield* matchings(rest, allowed);
  for (const other of rest) {
    if (!allowed(first, other)) continue;
    for (const pairs of matchings(
      rest.filter((person) => person !== other),
      allowed,
    ))
      yield [[first, other], ...pairs];
  }
}

const pairsOf = (size: number): [number, number][] =>
  Array.from({ length: size }, (_, one) => one).flatMap((one) =>
    Array.from({ length: size - one - 1 }, (_, k): [number, number] => [one, one + 1 + k]),
  );
