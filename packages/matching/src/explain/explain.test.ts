import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundsOf } from "../../tests/arbitrary-rounds.ts";
import { exchanging, person, roundOf } from "../../tests/people.ts";
import type { Part } from "../explanation.ts";
import { roundFrom } from "../generate/index.ts";
import type { Person } from "../person.ts";
import type { Result } from "../result.ts";
import type { Round } from "../round.ts";
import { solve } from "../solve/solve.ts";
import { explain } from "./explain.ts";

const contributed = (parts: readonly Part[]): number =>
  parts.reduce((sum, part) => (part.kind === "criterion" ? sum + part.contribution : sum), 0);

describe("explaining a pair", { timeout: 60_000 }, () => {
  it("adds up to the score exactly", () => {
    const adds = fc.property(roundsOf({ min: 2, max: 20 }), (round) => {
      const result = solve(round);
      for (const { members, score } of result.groups) {
        const { parts } = explain(round, result, { group: members });
        expect(contributed(parts)).toBe(score);
        expect(parts.every((part) => part.kind !== "criterion" || part.contribution >= 0)).toBe(true);
      }
    });
    fc.assert(adds, { numRuns: 60 });
  });

  it("names what each can give the other, and what nobody has said", () => {
    const ada = person("Ada", { ...exchanging(["budget"], ["feedback"]), level: 2 });
    const bo = person("Bo", exchanging(["feedback"], ["budget"]));
    const round = roundOf([ada, bo], { weights: { coverage: 3, level: 1 } });
    const { parts } = explain(round, solve(round), { group: ["Bo", "Ada"] });
    expect(parts).toContainEqual({ kind: "assumed", audience: "pair", share: 0.25 });
    expect(parts).toContainEqual({
      ...{ kind: "criterion", audience: "pair", criterion: "coverage", giver: "Bo", getter: "Ada" },
      ...{ weight: 3, value: 1, contribution: 375_000, known: true },
      evidence: [{ kind: "skill", skill: "feedback", priority: 1, level: 4, own: 0, wanted: 3, share: 1 }],
    });
  });

  it("shows a wish to the one who wished and to nobody else", () => {
    const round = roundOf([person("Ada", { wishes: ["Bo"] }), person("Bo")], { weights: { level: 1, wish: 1 } });
    const { parts } = explain(round, solve(round), { group: ["Ada", "Bo"] });
    const wishes = parts.filter((part) => part.kind === "criterion" && part.criterion === "wish");
    expect(wishes).toMatchObject([
      { audience: "self", person: "Bo", contribution: 0 },
      { audience: "self", person: "Ada", contribution: 250_000, evidence: [{ kind: "wish", rank: 1, of: 1 }] },
    ]);
  });
});

describe("what a pair may see", { timeout: 60_000 }, () => {
  /** Everything that may be shown to a pair, for each pair of a result. */
  function seenBy(round: Round, result: Result): Map<string, string> {
    return new Map(
      result.groups.map(({ members, shown, benefits }) => {
        const { parts } = explain(round, result, { group: members });
        const seen = parts.filter(({ audience }) => audience === "pair");
        return [members.join(" "), JSON.stringify({ members, shown, benefits, seen })];
      }),
    );
  }

  it("is the same to the byte when a wish or a block changes and the pair stays", () => {
    const change = fc.record({ who: fc.nat(), whom: fc.nat(), isBlock: fc.boolean() });
    const unchanged = fc.property(roundsOf({ min: 4, max: 24 }), change, (round, { who, whom, isBlock }) => {
      const { people } = round;
      const [index, other] = [who % people.length, people[whom % people.length]];
      const changed = (one: Person): Person =>
        isBlock ? { ...one, blocks: [...(one.blocks ?? []), other?.id ?? ""] } : { ...one, wishes: [other?.id ?? ""] };
      const after = { ...round, locked: [], people: people.map((one, k) => (k === index ? changed(one) : one)) };
      const before = { ...round, locked: [] };
      const [was, is] = [seenBy(before, solve(before)), seenBy(after, solve(after))];
      for (const [pair, seen] of is) if (was.has(pair)) expect(seen).toBe(was.get(pair));
    });
    fc.assert(unchanged, { numRuns: 80 });
  });
});

describe("the next best for one person", { timeout: 60_000 }, () => {
  it("costs what solving the round with that pair locked costs", () => {
    const round = roundFrom({ people: 30, seed: 9 });
    const result = solve(round);
    for (const { members } of result.groups.slice(0, 4)) {
      const { parts } = explain(round, result, { person: members[0] });
      const told = parts.filter((part) => part.kind === "next-best");
      expect(told).toHaveLength(3);
      const losses = round.people.flatMap(({ id }) => {
        if (members.includes(id)) return [];
        const forced = solve({ ...round, locked: [[members[0], id]] });
        return forced.proof === "optimal" ? [result.value.total - forced.value.total] : [];
      });
      expect(told.map(({ totalLoss }) => totalLoss)).toEqual(losses.sort((a, b) => a - b).slice(0, 3));
    }
  });

  it("says for somebody who is alone why, and what each pair would cost", () => {
    const ada = person("Ada", exchanging(["budget"], ["feedback"]));
    const bo = person("Bo", exchanging(["feedback"], ["budget"]));
    const eli = person("Eli", exchanging(["budget"], ["writing"]));
    const round = roundOf([ada, bo, eli]);
    const { parts } = explain(round, solve(round), { person: "Eli" });
    expect(parts[0]).toMatchObject({ kind: "unmatched", cause: { kind: "odd-one-out" } });
    expect(parts[1]).toMatchObject({ kind: "next-best", partner: "Ada", totalLoss: 1_000_000 });
  });
});
