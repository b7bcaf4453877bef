import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { policies, roundsOf, standard } from "../../tests/arbitrary-rounds.ts";
import { bytesOf } from "../../tests/bytes-of.ts";
import { bestValues } from "../../tests/brute-force.ts";
import { decided } from "../../tests/decided.ts";
import { exchanging, pairsIn, person, roundOf } from "../../tests/people.ts";
import { check } from "../check/check.ts";
import { roundFrom } from "../generate/index.ts";
import { randomFrom } from "../generate/random.ts";
import type { Round } from "../round.ts";
import { solve } from "./solve.ts";

const bytes = (round: Round): string => bytesOf(solve(round));

describe("solving a round", { timeout: 60_000 }, () => {
  it("pairs those who give each other what they seek", () => {
    const ada = person("Ada", exchanging(["budget"], ["feedback"]));
    const bo = person("Bo", exchanging(["feedback"], ["budget"]));
    const eli = person("Eli", exchanging(["budget"], ["writing"]));
    const ida = person("Ida", exchanging(["writing"], ["budget"]));
    expect(pairsIn(solve(roundOf([ada, ida, bo, eli])))).toEqual(["Ada and Bo", "Eli and Ida"]);
  });

  it("reaches in every tier what trying every way reaches", () => {
    const asGood = fc.property(roundsOf({ min: 1, max: 9 }), (round) => {
      expect(decided(round, solve(round).value)).toEqual(decided(round, bestValues(round)));
    });
    fc.assert(asGood, { numRuns: 250 });
  });

  it("answers with the same bytes in whatever order people and lists come", () => {
    const sameBytes = fc.property(roundsOf({ min: 2, max: 40 }), fc.nat(), (round, seed) => {
      const random = randomFrom(seed);
      const shuffled = <T>(list: readonly T[]): T[] =>
        list
          .map((item) => ({ item, key: random() }))
          .sort((a, b) => a.key - b.key)
          .map(({ item }) => item);
      const turned = (pairs: Round["current"]) => shuffled(pairs).map((members) => shuffled(members));
      const { people, locked, rejected, current } = round;
      const lists = { locked: turned(locked), rejected: turned(rejected), current: turned(current) };
      expect(bytes({ ...round, people: shuffled(people), ...lists })).toBe(bytes(round));
    });
    fc.assert(sameBytes, { numRuns: 40 });
  });

  it("is worth the same under other names", () => {
    const sameWorth = fc.property(roundsOf({ min: 2, max: 25 }), (round) => {
      const renamed: Round = JSON.parse(JSON.stringify(roundWithPlainSlots(round)).replaceAll(/"p(\d+)"/g, '"q$1x"'));
      const reversed = { ...renamed, people: renamed.people.map((one) => ({ ...one, slots: slotsOf(one.slots) })) };
      expect(solve(reversed).value).toEqual(solve(round).value);
    });
    fc.assert(sameWorth, { numRuns: 40 });
  });

  it("never gains by a rejection or a block", () => {
    const monotone = fc.property(roundsOf({ min: 2, max: 25 }, standard), (round) => {
      const { groups, value } = solve(round);
      const [ada] = groups;
      if (!ada) return;
      const rejected = solve({ ...round, locked: [], rejected: [...round.rejected, ada.members] });
      const freed = solve({ ...round, locked: [] });
      expect(worth(rejected)).toBeLessThanOrEqual(worth(freed));
      expect(worth({ value })).toBeLessThanOrEqual(worth(freed));
    });
    fc.assert(monotone, { numRuns: 60 });
  });

  it("lifts the worst-off and places no fewer when that tier is on", () => {
    const lifted = fc.property(roundsOf({ min: 2, max: 30 }), (round) => {
      const under = (tiers: Round["policy"]["tiers"]) => solve({ ...round, policy: { ...round.policy, tiers } }).value;
      const [off, on] = [under(["most-placed", "total"]), under(["most-placed", "worst-off", "total"])];
      expect(on.placed).toBe(off.placed);
      expect(on.worst ?? 0).toBeGreaterThanOrEqual(off.worst ?? 0);
    });
    fc.assert(lifted, { numRuns: 50 });
  });
});

describe("who is first in line", { timeout: 60_000 }, () => {
  it("gets a partner before somebody with whom the round would be worth more", () => {
    const hub = person("Hub", exchanging(["feedback"], ["budget"]));
    const ada = person("Ada", exchanging(["budget"], ["feedback"]));
    const bo = person("Bo", { ...exchanging(["writing"], ["feedback"]), firstInLine: true });
    const pairs = (one: Round["people"][number]) =>
      pairsIn(solve(roundOf([hub, ada, one], {}, { rejected: [["Ada", "Bo"]] })));
    expect(pairs(bo)).toEqual(["Bo and Hub"]);
    expect(pairs({ ...bo, firstInLine: false })).toEqual(["Ada and Hub"]);
  });

  it("costs nobody else a place: as many are placed as without a line", () => {
    const asMany = fc.property(roundsOf({ min: 2, max: 30 }), (round) => {
      const under = (tiers: Round["policy"]["tiers"]) => solve({ ...round, policy: { ...round.policy, tiers } }).value;
      const [off, on] = [under(["most-placed", "total"]), under(["first-in-line", "most-placed", "total"])];
      expect(on.placed).toBe(off.placed);
      expect(on.first).toBeGreaterThanOrEqual(off.first);
      expect(on.first).toBe(under(["first-in-line"]).first);
    });
    fc.assert(asMany, { numRuns: 60 });
  });
});

describe("stopping a run", { timeout: 60_000 }, () => {
  it("keeps every rule, lock and bound, wherever it is stopped", () => {
    const sound = fc.property(roundsOf({ min: 2, max: 40 }, policies), fc.nat(60), (round, maxEvents) => {
      const result = solve({ ...round, policy: { ...round.policy, effort: { maxEvents } } });
      const report = check({ ...round, policy: { ...round.policy, effort: { maxEvents } } }, result);
      expect(report.findings).toEqual([]);
      expect(result.bound.total).toBeGreaterThanOrEqual(result.value.total);
      expect(result.bound.placed).toBeGreaterThanOrEqual(result.value.placed);
    });
    fc.assert(sound, { numRuns: 120 });
  });

  it("gives an answer with an honest bound, whichever moment it is stopped at", () => {
    const round = roundFrom({ people: 900, seed: 7 });
    const best = solve(round);
    let moments = 0;
    solve({ ...round }, { onProgress: () => moments++ });
    for (let stopAt = 0; stopAt < moments; stopAt += 2) {
      let asked = 0;
      const { people, policy } = round;
      const fresh = { ...roundOf(people, policy), policy };
      const result = solve(fresh, { shouldStop: () => asked++ >= stopAt });
      expect(check(fresh, result).findings).toEqual([]);
      expect(result.bound.total).toBeGreaterThanOrEqual(best.value.total);
      expect(result.proof === "optimal" ? result.value : best.value).toEqual(best.value);
    }
    expect(moments).toBeGreaterThan(5);
  });

  it("tells how far it is", () => {
    const phases = new Set<string>();
    solve(roundFrom({ people: 900, seed: 3 }), {
      onProgress: ({ phase, done, of }) => void (done <= of && phases.add(phase)),
    });
    expect([...phases]).toEqual(["scoring", "matching", "reporting"]);
  });
});

/** The tiers of the standard policy as one number: first in line, then placed, then the total. */
const worth = ({ value }: { value: { first: number; placed: number; total: number } }): number =>
  value.first * 1e11 + value.placed * 1e8 + value.total;

const slotsOf = (slots: unknown): Uint32Array | undefined =>
  Array.isArray(slots) ? Uint32Array.from(slots) : undefined;

const roundWithPlainSlots = (round: Round) => ({
  ...round,
  people: round.people.map((one) => ({ ...one, slots: one.slots && [...one.slots] })),
});
