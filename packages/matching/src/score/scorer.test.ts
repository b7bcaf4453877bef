import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundsOf } from "../../tests/arbitrary-rounds.ts";
import { plainScores } from "../../tests/plain-score.ts";
import { exchanging, person, roundOf } from "../../tests/people.ts";
import { preparedOf } from "../solve/prepared.ts";
import type { Round } from "../round.ts";
import { scoreOf } from "./pair-scores.ts";

describe("scoring", { timeout: 60_000 }, () => {
  it("gives every pair what the formulas give it, in whole rows, one by one and from either side", () => {
    const same = fc.property(roundsOf({ min: 2, max: 20 }), (drawn) => {
      const round = { ...drawn, locked: [], rejected: [] };
      const { scores, measure, fillScores } = preparedOf(round);
      const { people, pair } = plainScores(round);
      const row = new Int32Array(people.length);
      for (const [one] of people.entries()) {
        fillScores(one, 0, row);
        for (let other = one + 1; other < people.length; other++) {
          const { score, benefits, allowed } = pair(one, other);
          expect(scoreOf(scores, other, one) >= 0).toBe(allowed);
          if (allowed) expect(scoreOf(scores, one, other)).toBe(score);
          expect(row[other]).toBe(scoreOf(scores, one, other));
          expect(measure(one, other)).toMatchObject({ score, benefits });
        }
      }
    });
    fc.assert(same, { numRuns: 60 });
  });
});

/** The scores of all pairs of a round by name. */
function byName(round: Round): Map<string, number> {
  const { crowd, scores } = preparedOf(round);
  const pairs = crowd.people.flatMap((one, a) =>
    crowd.people.slice(a + 1).map((other, k) => ({ one, other, a, b: a + 1 + k })),
  );
  return new Map(pairs.map(({ one, other, a, b }) => [`${one.id} ${other.id}`, scoreOf(scores, a, b)]));
}

describe("what somebody has not said", () => {
  const people = [
    person("Ada", { ...exchanging(["budget"], ["feedback"]), level: 1 }),
    person("Bo", { ...exchanging(["feedback"], ["budget"]), level: 2 }),
    person("Eli", { ...exchanging(["budget"], ["feedback"]), level: 4 }),
  ];
  const without = (field: "level" | "needs") =>
    people.map((one) => (one.id === "Ada" ? { ...one, [field]: field === "level" ? undefined : [] } : one));

  it("counts as the average of what the others have said", () => {
    const scores = byName(roundOf(without("level"), { weights: { level: 1 } }));
    expect(Object.fromEntries(scores)).toEqual({ "Ada Bo": 333_333, "Ada Eli": 333_333, "Bo Eli": 333_333 });
  });

  it("never lifts a person above that average", () => {
    const scores = byName(roundOf(without("needs"), { weights: { coverage: 1 }, reciprocity: "mean" }));
    // Bo gets all from Ada; what Ada would get is the mean of the four known ways: 0, 0 and twice everything.
    expect(scores.get("Ada Bo")).toBe(Math.round((1_000_000 + (1_000_000 * 3) / 4) / 2));
    expect(scores.get("Ada Eli")).toBe(Math.round((0 + (1_000_000 * 3) / 4) / 2));
  });

  it("is told as a gap, and moves by no block or rejection", () => {
    const round = roundOf(without("level"), { weights: { level: 1 } });
    const blocked = {
      ...round,
      people: round.people.map((one) => (one.id === "Eli" ? { ...one, blocks: ["Bo"] } : one)),
    };
    expect(byName(blocked).get("Ada Bo")).toBe(byName(round).get("Ada Bo"));
    expect(byName({ ...round, rejected: [["Bo", "Eli"]] }).get("Ada Bo")).toBe(333_333);
  });
});
