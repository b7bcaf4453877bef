import { describe, expect, it } from "vitest";
import { bytesOf, fingerprint } from "../../tests/bytes-of.ts";
import { check } from "../check/check.ts";
import type { Policy } from "../policy.ts";
import { solve } from "../solve/solve.ts";
import type { Population } from "./people.ts";
import { roundFrom } from "./round.ts";

const worstOff: Partial<Policy> = { tiers: ["most-placed", "worst-off", "total", "fewest-changes"] };

/** Invented rounds whose answers must never change by themselves: the same bytes on every machine. */
const frozen: readonly (readonly [Population, Partial<Policy>, placed: number, total: number, print: string])[] = [
  [{ people: 2, seed: 1 }, {}, 0, 0, "d736db38"],
  [{ people: 21, seed: 2 }, {}, 20, 4428641, "054878e5"],
  [{ people: 40, seed: 3 }, worstOff, 40, 9088930, "8fc43409"],
  [{ people: 80, seed: 4, skills: 20, missing: 0.4 }, {}, 80, 21082955, "7799bc34"],
  [{ people: 150, seed: 5, skills: 60 }, { minBenefit: 1, reciprocity: "min" }, 148, 38190237, "768258aa"],
  [{ people: 301, seed: 6 }, { tiers: ["total"], place: "far" }, 300, 72820710, "cea7d603"],
  [{ people: 200, seed: 7, skills: 15 }, worstOff, 200, 59989103, "478926c2"],
  [{ people: 1000, seed: 8 }, {}, 1000, 276176936, "02467951"],
];

describe("a frozen round", { timeout: 60_000 }, () => {
  it.each(frozen)("%o keeps its answer under %o", (population, policy, placed, total, print) => {
    const round = roundFrom(population, policy);
    const result = solve(round);
    expect(check(round, result)).toMatchObject({ ok: true, proof: "optimal" });
    expect(result.value).toMatchObject({ placed, total });
    expect(fingerprint(bytesOf(result))).toBe(print);
  });
});
