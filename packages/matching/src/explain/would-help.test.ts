import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundsOf } from "../../tests/arbitrary-rounds.ts";
import { exchanging, person, roundOf } from "../../tests/people.ts";
import type { WouldHelpPart } from "../explanation.ts";
import type { Round } from "../round.ts";
import { solve } from "../solve/solve.ts";
import { changedRound } from "./changed-round.ts";
import { explain } from "./explain.ts";

function helpOf(round: Round, id: string): WouldHelpPart[] {
  return explain(round, solve(round), { help: id }).parts.flatMap((part) => (part.kind === "would-help" ? [part] : []));
}

const changesOf = (round: Round, id: string) => helpOf(round, id).map(({ change }) => change);

const budget = exchanging(["budget"], ["feedback"]);
const feedback = exchanging(["feedback"], ["budget"]);

describe("what would give somebody a partner", { timeout: 60_000 }, () => {
  it("is a topic more, that somebody offers who seeks what the person can give", () => {
    const eli = person("Eli", exchanging(["budget"], ["drawing"]));
    const round = roundOf([eli, person("Ida", exchanging(["writing"], ["budget"]))], { minBenefit: 1 });
    expect(helpOf(round, "Eli")).toMatchObject([
      { change: { kind: "seek", skill: "writing" }, partner: "Ida", placedGain: 1 },
    ]);
    expect(changesOf(round, "Ida")).toEqual([{ kind: "offer", skill: "drawing" }]);
  });

  it("is a language, or a rule that stands in the way alone", () => {
    const ada = person("Ada", { ...budget, languages: [{ language: "sv", level: 5 }] });
    const bo = person("Bo", { ...feedback, languages: [{ language: "en", level: 5 }] });
    expect(changesOf(roundOf([ada, bo], { hard: [{ rule: "shared-language" }] }), "Ada")).toEqual([
      { kind: "without-rule", rule: "shared-language" },
      { kind: "speak", language: "en" },
    ]);
  });

  it("is a lock that could be opened, even though it leaves somebody else", () => {
    const people = [person("Ada", budget), person("Bo", feedback), person("Eli", exchanging(["budget"], ["feedback"]))];
    const round = roundOf(people, { tiers: ["total"] }, { locked: [["Ada", "Bo"]], rejected: [["Ada", "Eli"]] });
    const better = roundOf([people[0]!, people[1]!, person("Eli", { ...budget, firstInLine: true })], {}, round);
    expect(helpOf({ ...better, locked: [["Ada", "Bo"]] }, "Eli")).toMatchObject([
      { change: { kind: "unlock", members: ["Ada", "Bo"] }, partner: "Bo", placedGain: 0 },
    ]);
  });

  it("is that one of the nearest takes one more, where the number is odd", () => {
    const round = roundOf([person("Ada", budget), person("Bo", feedback), person("Eli", budget)]);
    const [alone] = solve(round).unmatched;
    const [first] = helpOf(round, alone?.id ?? "");
    expect(first).toMatchObject({ change: { kind: "takes-one-more", person: "Bo" }, partner: "Bo", placedGain: 1 });
  });

  it("never names a block, and nothing helps where only a block stands in the way", () => {
    const round = roundOf([person("Ada", { ...budget, blocks: ["Bo"] }), person("Bo", feedback)]);
    expect(helpOf(round, "Ada")).toEqual([]);
  });

  it("holds when the changed round is solved anew", () => {
    const holds = fc.property(roundsOf({ min: 3, max: 14 }), (round) => {
      for (const { id } of solve(round).unmatched) {
        for (const { change, partner } of helpOf(round, id)) {
          if (change.kind === "takes-one-more") continue;
          const { groups } = solve(changedRound(round, id, change));
          expect(groups.some(({ members }) => members.includes(id) && members.includes(partner))).toBe(true);
        }
      }
    });
    fc.assert(holds, { numRuns: 40 });
  });
});
