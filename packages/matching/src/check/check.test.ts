import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundsOf } from "../../tests/arbitrary-rounds.ts";
import { roundFrom } from "../generate/index.ts";
import type { Result } from "../result.ts";
import type { Round } from "../round.ts";
import { solve } from "../solve/solve.ts";
import { check } from "./check.ts";
import type { FindingCode } from "./report.ts";

const codes = (round: Round, result: Result): FindingCode[] => [
  ...new Set(check(round, result).findings.map(({ code }) => code)),
];

describe("checking a result", { timeout: 60_000 }, () => {
  it("accepts what the engine proves", () => {
    const accepted = fc.property(roundsOf({ min: 1, max: 60 }), (round) => {
      expect(check(round, solve(round))).toMatchObject({ ok: true, proof: "optimal", findings: [] });
    });
    fc.assert(accepted, { numRuns: 80 });
  });

  const round = roundFrom({ people: 41, seed: 11 }, { tiers: ["most-placed", "worst-off", "total"] });
  const result = solve(round);
  const { certificate, groups, value } = result;
  const { prices } = certificate;
  const [first, second, ...others] = groups;
  if (!first || !second) throw new Error("forty people make pairs");
  const dearer = (by: number) =>
    prices.y.map((price, person) => (person === prices.y.findIndex((y) => y > 0) ? price + by : price));

  const mutants: readonly (readonly [what: string, mutant: Result, code: FindingCode])[] = [
    [
      "a price is one lower",
      { ...result, certificate: { ...certificate, prices: { ...prices, y: dearer(-1) } } },
      "uncovered-pair",
    ],
    [
      "a price is one higher",
      { ...result, certificate: { ...certificate, prices: { ...prices, y: dearer(2) } } },
      "value-below-bound",
    ],
    [
      "a price is negative",
      { ...result, certificate: { ...certificate, prices: { ...prices, y: prices.y.map(() => -1) } } },
      "malformed-prices",
    ],
    [
      "a person is missing from the prices",
      { ...result, certificate: { ...certificate, prices: { ...prices, y: prices.y.slice(1) } } },
      "malformed-prices",
    ],
    [
      "the scale values a pair less",
      { ...result, certificate: { ...certificate, scale: { ...certificate.scale, placed: 1 } } },
      "wrong-scale",
    ],
    [
      "the floor is said to be higher",
      { ...result, certificate: { ...certificate, floor: certificate.floor + 1 } },
      "floor-not-kept",
    ],
    [
      "the floor is said to be lower",
      { ...result, certificate: { ...certificate, floor: certificate.floor - 1 } },
      "uncovered-pair",
    ],
    [
      "nothing shows that the floor is the highest",
      { ...result, certificate: { ...certificate, aboveFloor: null } },
      "floor-not-highest",
    ],
    [
      "nothing shows that no more can be placed",
      { ...result, certificate: { ...certificate, anyFloor: null } },
      "placed-not-most",
    ],
    ["a pair is left out", { ...result, groups: [second, ...others] }, "wrong-value"],
    ["a pair is told twice", { ...result, groups: [first, ...groups] }, "placed-twice"],
    [
      "a stranger is paired",
      { ...result, groups: [{ ...first, members: [first.members[0], "nobody"] }, second, ...others] },
      "unknown-person",
    ],
    [
      "a score is one higher",
      { ...result, groups: [{ ...first, score: first.score + 1 }, second, ...others] },
      "wrong-score",
    ],
    ["the total is one higher", { ...result, value: { ...value, total: value.total + 1 } }, "wrong-value"],
    ["the bound is lower than the value", { ...result, bound: { ...value, total: value.total - 1 } }, "bound-too-low"],
  ];

  it.each(mutants)("refuses it when %s", (_, mutant, code) => {
    expect(codes(round, result)).toEqual([]);
    expect(codes(round, mutant)).toContain(code);
  });

  it("refuses two pairs that have swapped partners", () => {
    const [[ada, bo], [eli, ida]] = [first.members, second.members];
    const swapped = [{ ...first, members: [ada, ida] as const }, { ...second, members: [eli, bo] as const }, ...others];
    expect(check(round, { ...result, groups: swapped })).toMatchObject({ ok: false, proof: "none" });
  });

  it("refuses a broken lock, a rejected pair and a blocked one", () => {
    const [ada, bo] = first.members;
    const blocked = round.people.map((one) => (one.id === ada ? { ...one, blocks: [bo] } : one));
    expect(codes({ ...round, locked: [[ada, second.members[0]]] }, result)).toContain("lock-broken");
    expect(codes({ ...round, rejected: [[ada, bo]] }, result)).toContain("rejected-pair");
    expect(codes({ ...round, people: blocked }, result)).toContain("forbidden-pair");
  });

  it("shares no code with what it checks", () => {
    const files = readdirSync(import.meta.dirname).filter((file) => !file.endsWith(".test.ts"));
    const sources = files.map((file) => readFileSync(`${import.meta.dirname}/${file}`, "utf8"));
    const imported = sources.flatMap((source) =>
      [...source.matchAll(/^import (?!type )[^"]*"([^"]+)"/gm)].map((found) => found[1]),
    );
    expect(imported.length).toBeGreaterThan(5);
    expect(imported.filter((path) => !/^\.\/|^\.\.\/(criteria|rules|crowd|person)/.test(path ?? ""))).toEqual([]);
  });
});
