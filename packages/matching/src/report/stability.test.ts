import fc from "fast-check";
import { expect, it } from "vitest";
import { roundsOf } from "../../tests/arbitrary-rounds.ts";
import { plainScores } from "../../tests/plain-score.ts";
import { solve } from "../solve/solve.ts";

it("finds exactly the pairs who would both rather have each other", { timeout: 60_000 }, () => {
  const same = fc.property(roundsOf({ min: 2, max: 16 }), (round) => {
    const { groups, stability } = solve(round);
    const { people, pair } = plainScores(round);
    const placeOf = (id: string) => people.findIndex((person) => person.id === id);
    const own = people.map(() => 0);
    for (const { members } of groups) {
      const [one, other] = members.map(placeOf);
      if (one === undefined || other === undefined) throw new Error("a pair of strangers");
      const [first, second] = one < other ? [one, other] : [other, one];
      [own[first], own[second]] = pair(first, second).benefits;
    }
    const isLocked = (place: number) => round.locked.some((members) => members.includes(people[place]?.id ?? ""));
    const gains = people.flatMap((_, one) =>
      people.flatMap((_other, other) => {
        if (other <= one || isLocked(one) || isLocked(other) || !pair(one, other).allowed) return [];
        const [mine, theirs] = pair(one, other).benefits;
        const gain = Math.min(mine - (own[one] ?? 0), theirs - (own[other] ?? 0));
        return gain > 0 ? [gain] : [];
      }),
    );
    expect(stability.counts.map(({ gain, pairs }) => [gain, pairs])).toEqual(
      [1, 50_000, 100_000].map((least) => [least, gains.filter((gain) => gain >= least).length]),
    );
    expect(stability.largestMutualGain).toBe(Math.max(0, ...gains));
    expect(stability.top.map(({ gains: both }) => Math.min(...both))).toEqual(gains.sort((a, b) => b - a).slice(0, 50));
  });
  fc.assert(same, { numRuns: 60 });
});
