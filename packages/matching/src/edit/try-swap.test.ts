import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundsOf } from "../../tests/arbitrary-rounds.ts";
import { decided } from "../../tests/decided.ts";
import { exchanging, person, roundOf } from "../../tests/people.ts";
import type { Edit } from "../effect.ts";
import { roundFrom } from "../generate/index.ts";
import type { Result } from "../result.ts";
import { solve } from "../solve/solve.ts";
import { hasErrors } from "../validate/validate.ts";
import { editedLists } from "./edited-lists.ts";
import { trySwap } from "./try-swap.ts";

/** Edits that take the pairs of a result apart in different ways. */
function editsOn({ groups }: Result, choice: number): Edit[] {
  const [first, second, third] = groups;
  if (!first || !second || !third) return [];
  const all: Edit[] = [
    { kind: "reject", members: first.members },
    { kind: "lock", members: [first.members[0], second.members[1]] },
    { kind: "swap", people: [second.members[0], third.members[0]] },
    { kind: "unlock", members: third.members },
  ];
  return all.filter((_, k) => ((choice >> k) & 1) === 1);
}

describe("trying an edit", { timeout: 60_000 }, () => {
  it("comes to the same as solving the edited round from nothing", () => {
    const same = fc.property(roundsOf({ min: 6, max: 40 }), fc.integer({ min: 1, max: 15 }), (round, choice) => {
      const result = solve(round);
      const edits = editsOn(result, choice);
      const effect = trySwap(round, result, edits);
      if (hasErrors(effect.problems)) return;
      const anew = solve({ ...round, ...editedLists(round, result, edits) });
      expect(decided(round, effect.after)).toEqual(decided(round, anew.value));
      expect(effect.proof).toBe("optimal");
    });
    fc.assert(same, { numRuns: 120 });
  });

  it("tells who moves from whom to whom, and what it does for each", () => {
    const ada = person("Ada", exchanging(["budget"], ["feedback"]));
    const bo = person("Bo", exchanging(["feedback"], ["budget"]));
    const eli = person("Eli", exchanging(["budget"], ["feedback", "writing"]));
    const round = roundOf([ada, bo, eli]);
    const effect = trySwap(round, solve(round), [{ kind: "reject", members: ["Ada", "Bo"] }]);
    expect(effect.groups).toEqual([["Bo", "Eli"]]);
    expect(effect.unmatched).toEqual(["Ada"]);
    expect(effect.moved).toEqual([
      { id: "Ada", from: "Bo", to: null, benefit: { before: 1_000_000, after: 0 } },
      { id: "Bo", from: "Ada", to: "Eli", benefit: { before: 1_000_000, after: 833_334 } },
      { id: "Eli", from: null, to: "Bo", benefit: { before: 0, after: 583_334 } },
    ]);
  });

  it("gives two people each other's partners", () => {
    const round = roundFrom({ people: 12, seed: 5 }, { hard: [] });
    const result = solve(round);
    const [one, other] = result.groups.map(({ members }) => members);
    if (!one || !other) throw new Error("twelve people make pairs");
    const { groups } = trySwap(round, result, [{ kind: "swap", people: [one[0], other[0]] }]);
    const partnerOf = (id: string) => groups.find((members) => members.includes(id))?.find((member) => member !== id);
    expect([partnerOf(one[0]), partnerOf(other[0])]).toEqual([other[1], one[1]]);
  });

  it("changes nothing and says why when the edit contradicts a rule", () => {
    const round = roundOf([person("Ada", { blocks: ["Bo"] }), person("Bo"), person("Eli")]);
    const result = solve(round);
    const effect = trySwap(round, result, [{ kind: "lock", members: ["Ada", "Bo"] }]);
    expect(effect.problems).toMatchObject([{ code: "locked-against-rule", people: ["Ada", "Bo"] }]);
    expect(effect.after).toEqual(result.value);
  });
});
