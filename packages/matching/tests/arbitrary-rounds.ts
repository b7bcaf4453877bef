import fc from "fast-check";
import { peopleFrom, randomFrom } from "../src/generate/index.ts";
import {
  defaultPolicy,
  type Person,
  type Policy,
  reciprocities,
  type Round,
  type Tier,
  validate,
} from "../src/index.ts";

const tierSets: readonly (readonly Tier[])[] = [
  ["total"],
  ["most-placed"],
  ["most-placed", "total"],
  ["total", "fewest-changes"],
  ["most-placed", "total", "fewest-changes"],
  ["most-placed", "worst-off", "total", "fewest-changes"],
  ["first-in-line", "total"],
  ["first-in-line", "most-placed", "total", "fewest-changes"],
  ["first-in-line", "most-placed", "worst-off", "total", "fewest-changes"],
];

const weight = fc.constantFrom(0, 0.5, 1, 3);

export const policies: fc.Arbitrary<Policy> = fc.record({
  form: fc.constant("pairs" as const),
  weights: fc.record({
    coverage: fc.constantFrom(0.5, 1, 5),
    level: weight,
    availability: weight,
    place: weight,
    language: weight,
    style: weight,
    wish: weight,
    variety: weight,
    novelty: weight,
  }),
  reciprocity: fc.constantFrom(...reciprocities),
  place: fc.constantFrom("near" as const, "far" as const, "ignore" as const),
  neededSlots: fc.integer({ min: 1, max: 8 }),
  hard: fc.subarray([
    { rule: "reporting-line" as const, reach: 2 },
    { rule: "same-team" as const },
    { rule: "shared-language" as const },
    { rule: "previous-partner" as const, reach: 1 },
  ]),
  minScore: fc.constantFrom(0, 0, 250_000),
  minBenefit: fc.constantFrom(0, 0, 1, 100_000),
  tiers: fc.constantFrom(...tierSets),
  stay: fc.record({ bonus: fc.constantFrom(0, 1, 20_000) }),
  seed: fc.constant(1),
});

/** A valid round of so many people with gaps in what they say, earlier partners, locks, rejections and current pairs. */
export const roundsOf = (
  size: { min: number; max: number },
  policy: fc.Arbitrary<Policy> = policies,
): fc.Arbitrary<Round> =>
  fc
    .record({
      people: fc.integer(size),
      seed: fc.nat(1_000_000),
      skills: fc.integer({ min: 2, max: 12 }),
      missing: fc.constantFrom(0, 0.2, 0.6),
      lists: fc.boolean(),
      policy,
    })
    .map(({ lists, policy: chosen, ...population }) => {
      const people = withGaps(peopleFrom(population), population.seed, population.missing);
      return lists
        ? withLists(people, chosen, population.seed)
        : { people, policy: chosen, locked: [], rejected: [], current: [] };
    });

/** Some offer or seek nothing, some are full, some have met before. */
function withGaps(people: readonly Person[], seed: number, missing: number): Person[] {
  const random = randomFrom(seed + 1);
  const happens = (share: number) => random() < share;
  return people.map((person, k): Person => ({
    ...person,
    offers: happens(missing / 3) ? [] : person.offers,
    needs: happens(missing / 3) ? [] : person.needs,
    unit: happens(missing / 3) ? undefined : person.unit,
    zoneHours: happens(missing / 3) ? undefined : person.zoneHours,
    capacity: { pair: happens(0.05) ? 0 : 1 },
    firstInLine: happens(0.2),
    past: happens(0.2)
      ? [{ id: people[(k + 1) % people.length]?.id ?? "", roundsAgo: 1 + Math.floor(random() * 3) }]
      : [],
  }));
}

/** Draws pairs for the three lists, leaving out those that would make the round invalid. */
function withLists(people: readonly Person[], policy: Policy, seed: number): Round {
  const random = randomFrom(seed + 2);
  const shuffled = people.map((person) => ({ id: person.id, key: random() })).sort((a, b) => a.key - b.key);
  const pairs = shuffled.flatMap(({ id }, k) => {
    const other = shuffled[k + 1];
    return k % 2 === 0 && other ? [[id, other.id] as const] : [];
  });
  const round: Round = {
    people,
    policy,
    locked: [],
    rejected: pairs.filter((_, k) => k % 4 === 1),
    current: pairs.filter((_, k) => k % 2 === 0),
  };
  const locked = pairs.filter((_, k) => k % 5 === 2);
  return locked.reduce((so, pair) => {
    const next = { ...so, locked: [...so.locked, pair] };
    return validate(next).some(({ severity }) => severity === "error") ? so : next;
  }, round);
}

/** The house's own policy, for tests that are about something else. */
export const standard: fc.Arbitrary<Policy> = fc.constant(defaultPolicy);
