import fc from "fast-check";
import { expect, it } from "vitest";
import { roundsOf } from "../tests/arbitrary-rounds.ts";
import { plainScores } from "../tests/plain-score.ts";
import { allowedPairs } from "./allowed-pairs.ts";

it("lists exactly the pairs that rules, minima and rejections leave, with their scores", { timeout: 60_000 }, () => {
  const same = fc.property(roundsOf({ min: 1, max: 20 }), (round) => {
    const { people, pair } = plainScores(round);
    const expected = people.flatMap((_, one) =>
      people.flatMap((_other, other) =>
        other > one && pair(one, other).allowed ? [[one, other, pair(one, other).score]] : [],
      ),
    );
    expect([...allowedPairs(round)]).toEqual(expected);
  });
  fc.assert(same, { numRuns: 60 });
});
