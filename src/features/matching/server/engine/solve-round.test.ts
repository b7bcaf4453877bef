import { gunzipSync } from "node:zlib";
import type { Person } from "@parvis/matching";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anInventedRound } from "../../../../../tests/factories/round-input.ts";
import { type Aim, aims } from "../../shared/aims.ts";
import { type RoundInput, toBytes } from "../input/round-input.ts";
import { solveRound } from "./solve-round.ts";
import type { Standing } from "./tasks.ts";

const nothingSet: Standing = { locked: [], rejected: [], current: [], alone: [] };
const solved = (input: RoundInput, aim: Aim = "good-for-both", standing = nothingSet) =>
  solveRound({ kind: "solve", input: toBytes(input), standing, aim }, () => undefined);

describe("working a round out", () => {
  it("says optimal for every aim, and in the same order whichever was chosen", () => {
    const input = anInventedRound(40);
    for (const aim of aims) {
      const { comparison } = solved(input, aim);
      expect(comparison.map((one) => [one.aim, one.proof])).toEqual(aims.map((one) => [one, "optimal"]));
    }
  });

  it("explains each pair by criteria in both directions, and never by a wish", () => {
    const { pairs } = solved(anInventedRound(40));
    const texts = pairs.map(({ why }) => why);
    expect(texts.every((text) => /"criterion":"coverage"/.test(text))).toBe(true);
    expect(texts.join()).not.toMatch(/wish|block/);
  });

  it("keeps out whoever changed something among the others and has no pair", () => {
    const input = anInventedRound(20);
    const [alone = ""] = input.people.map(({ id }) => id);
    const { pairs, unmatched, heldAlone } = solved(input, "most-matched", { ...nothingSet, alone: [alone] });
    expect(pairs.some(({ members }) => members.includes(alone))).toBe(false);
    expect(unmatched.some(({ personId }) => personId === alone)).toBe(false);
    expect(heldAlone).toEqual([alone]);
  });

  it("names those who have not answered among the unmatched", () => {
    const input = { ...anInventedRound(4), unanswered: ["late"] };
    expect(solved(input).unmatched).toContainEqual({ personId: "late", cause: '{"kind":"not-answered"}', help: "[]" });
  });
});

describe("what somebody said in private", () => {
  const change = fc.record({
    seed: fc.integer({ min: 1, max: 40 }),
    who: fc.nat(23),
    whom: fc.nat(23),
    kind: fc.constantFrom("wishes" as const, "blocks" as const),
  });

  it("changes no letter of what any pair that stays can read, nor of why it is proposed", () => {
    fc.assert(
      fc.property(change, ({ seed, who, whom, kind }) => {
        const before = anInventedRound(24, seed);
        const after = { ...before, people: withSecret(before.people, { who, whom, kind }) };
        const [was, is] = [pairsByName(before), pairsByName(after)];
        for (const [name, pair] of is) {
          const same = was.get(name);
          if (!same) continue;
          expect(pair.reasons).toBe(same.reasons);
          expect([pair.gets, pair.score]).toEqual([same.gets, same.score]);
          expect(linesOf(pair.why)).toEqual(linesOf(same.why));
        }
      }),
      { numRuns: 30 },
    );
  });

  it("is in nothing that leaves the engine but its own result", () => {
    const input = anInventedRound(24, 3);
    const { result: _result, exported, ...rest } = solved(input);
    expect(JSON.stringify(rest) + gunzipSync(exported ?? new Uint8Array()).toString()).not.toMatch(/wish|block/);
  });

  it("changes no byte of a round's fingerprint nor, as a wish, of what an outsider can work out from the export", () => {
    fc.assert(
      fc.property(change, ({ seed, who, whom, kind }) => {
        const before = anInventedRound(24, seed);
        const after = { ...before, people: withSecret(before.people, { who, whom, kind }) };
        const [was, is] = [solved(before), solved(after)];
        expect(is.digest).toBe(was.digest);
        if (kind === "wishes") expect(openPartOf(is)).toEqual(openPartOf(was));
      }),
      { numRuns: 15 },
    );
  });
});

function withSecret(
  people: readonly Person[],
  { who, whom, kind }: { who: number; whom: number; kind: "wishes" | "blocks" },
): Person[] {
  const secret = people[whom]?.id ?? "";
  return people.map((person, at) => {
    if (at !== who || who === whom) return person;
    const list = person[kind] ?? [];
    return { ...person, [kind]: list.includes(secret) ? list.filter((id) => id !== secret) : [...list, secret] };
  });
}

const pairsByName = (input: RoundInput) => new Map(solved(input).pairs.map((pair) => [pair.members.join(" "), pair]));

/** The file but for what was proposed, which a wish may rightly tip. */
function openPartOf({ exported }: Pick<ReturnType<typeof solved>, "exported">): unknown {
  const { proposed, ...rest } = JSON.parse(gunzipSync(exported ?? new Uint8Array()).toString()) as Record<
    string,
    unknown
  >;
  expect(proposed).toBeInstanceOf(Array);
  return rest;
}

// Alternatives are what the rest of the round offers, for coordinators: a block elsewhere may rightly change them.
function linesOf(why: string): unknown {
  const { nextBest: _nextBest, ...rest } = JSON.parse(why) as { nextBest: unknown };
  return rest;
}

describe("the export", () => {
  type File = {
    objective: { tiers: string[]; lowestBenefit: number };
    people: string[];
    pairs: [number, number, number][];
    result: { pairs: [number, number][]; value: { placed: number; total: number } };
  };
  const fileOf = (input: RoundInput, aim: Aim): File => {
    const { exported } = solved(input, aim);
    return JSON.parse(gunzipSync(exported ?? new Uint8Array()).toString()) as File;
  };

  it("lets anybody work the optimum out again, by trying everything", () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const { people, pairs, result } = fileOf(anInventedRound(10, seed), "most-matched");
      expect(result.value).toMatchObject(bestOfAll(people.length, pairs));
    }
  });

  it("shows a block as it shows any other reason: the pair is not in it", () => {
    const input = anInventedRound(10, 2);
    const [one, other] = [input.people[0]?.id ?? "", input.people[1]?.id ?? ""];
    const open = input.people.map((person) => ({ ...person, blocks: [] }));
    const blocked = open.map((person) => (person.id === one ? { ...person, blocks: [other] } : person));
    const refused = fileOf({ ...input, people: open, refused: [[one, other]] }, "most-matched");
    const asBlock = fileOf({ ...input, people: blocked }, "most-matched");
    expect(asBlock.pairs).toEqual(refused.pairs);
    expect(asBlock.pairs.some(([a, b]) => a === 0 && b === 1)).toBe(false);
    expect(asBlock.result.pairs).toEqual(refused.result.pairs);
  });
});

/** Most people placed, then the highest sum, over every way to pair people up. */
function bestOfAll(people: number, pairs: readonly [number, number, number][]): { placed: number; total: number } {
  const score = new Map(pairs.map(([one, other, worth]) => [one * people + other, worth]));
  const better = (a: { placed: number; total: number }, b: typeof a) =>
    b.placed > a.placed || (b.placed === a.placed && b.total > a.total) ? b : a;
  const best = (free: readonly number[]): { placed: number; total: number } => {
    const [one, ...others] = free;
    if (one === undefined) return { placed: 0, total: 0 };
    return others.reduce((most, other) => {
      const worth = score.get(one * people + other);
      if (worth === undefined) return most;
      const rest = best(others.filter((person) => person !== other));
      return better(most, { placed: rest.placed + 2, total: rest.total + worth });
    }, best(others));
  };
  return best(Array.from({ length: people }, (_, at) => at));
}
