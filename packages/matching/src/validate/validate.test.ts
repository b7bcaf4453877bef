import { describe, expect, it } from "vitest";
import { exchanging, person, roundOf } from "../../tests/people.ts";
import type { Person } from "../person.ts";
import { defaultPolicy } from "../policy.ts";
import type { ProblemCode } from "../problem.ts";
import type { Round } from "../round.ts";
import { solve } from "../solve/solve.ts";
import { validate } from "./validate.ts";

const [ada, bo, eli] = [person("Ada"), person("Bo"), person("Eli")];
const codes = (round: Round): ProblemCode[] => validate(round).map(({ code }) => code);

describe("a round", () => {
  it("is right when nothing contradicts", () => {
    expect(validate(roundOf([ada, bo, eli], {}, { locked: [["Ada", "Bo"]], rejected: [["Bo", "Eli"]] }))).toEqual([]);
  });

  const people: readonly (readonly [what: string, wrong: Partial<Person>, code: ProblemCode])[] = [
    ["a proficiency above five", { offers: [{ skill: "budget", level: 6 }] }, "out-of-range"],
    [
      "a need without a wish to learn",
      { needs: [{ skill: "budget", priority: 1, level: 0, wanted: 0 }] },
      "out-of-range",
    ],
    ["an answer beyond its scale", { styles: [1.2] }, "out-of-range"],
    ["a level that is no number", { level: Number.NaN }, "out-of-range"],
    ["a week that is too short", { slots: new Uint32Array(3) }, "out-of-range"],
    ["an earlier partner from the future", { past: [{ id: "Bo", roundsAgo: 0 }] }, "out-of-range"],
    ["room for half a partner", { capacity: { pair: 0.5 } }, "out-of-range"],
    ["room for two partners", { capacity: { pair: 2 } }, "capacity-above-one"],
    ["the same skill twice", exchanging(["budget", "budget"], []), "duplicate-skill"],
  ];
  it.each(people)("is wrong with %s", (_, wrong, code) => {
    expect(validate(roundOf([{ ...ada, ...wrong }, bo]))).toMatchObject([{ severity: "error", code, people: ["Ada"] }]);
  });

  const lists: readonly (readonly [what: string, lists: Partial<Round>, code: ProblemCode])[] = [
    ["three in a pair", { locked: [["Ada", "Bo", "Eli"]] }, "not-a-pair"],
    ["somebody paired with themselves", { rejected: [["Ada", "Ada"]] }, "not-a-pair"],
    ["a lock on a stranger", { locked: [["Ada", "Nobody"]] }, "unknown-person"],
    [
      "two locks on one person",
      {
        locked: [
          ["Ada", "Bo"],
          ["Ada", "Eli"],
        ],
      },
      "locked-twice",
    ],
    ["a lock that is rejected", { locked: [["Ada", "Bo"]], rejected: [["Bo", "Ada"]] }, "locked-and-rejected"],
  ];
  it.each(lists)("is wrong with %s", (_, wrong, code) => {
    expect(codes(roundOf([ada, bo, eli], {}, wrong))).toContain(code);
  });

  it("is wrong with a lock against a rule, a block or somebody without room", () => {
    const locked = [["Ada", "Bo"]];
    const reports = [{ ...ada, reportsTo: "Bo" }, bo];
    expect(codes(roundOf(reports, { hard: [{ rule: "reporting-line" }] }, { locked }))).toEqual([
      "locked-against-rule",
    ]);
    expect(codes(roundOf([{ ...ada, blocks: ["Bo"] }, bo], {}, { locked }))).toEqual(["locked-against-rule"]);
    expect(codes(roundOf([{ ...ada, capacity: { pair: 0 } }, bo], {}, { locked }))).toEqual([
      "locked-without-capacity",
    ]);
  });

  it("is wrong with two people of one name", () => {
    expect(codes(roundOf([ada, ada]))).toEqual(["duplicate-id"]);
  });

  it("passes over people who have left, but says so", () => {
    const round = roundOf([ada, bo], {}, { current: [["Ada", "Gone"]], rejected: [["Bo", "Gone"]] });
    expect(validate(round).map(({ severity, code }) => [severity, code])).toEqual([
      ["warning", "unknown-person"],
      ["warning", "unknown-person"],
    ]);
    expect(solve(round).proof).toBe("optimal");
  });
});

describe("a policy", () => {
  it("needs weights, limits within the scale, and tiers that make sense together", () => {
    expect(codes(roundOf([ada], { weights: { coverage: 0 } }))).toEqual(["no-weights"]);
    expect(codes(roundOf([ada], { minScore: 1.5 }))).toEqual(["out-of-range"]);
    expect(codes(roundOf([ada], { stay: { bonus: -1 } }))).toEqual(["out-of-range"]);
    expect(codes(roundOf([ada], { tiers: ["worst-off", "total"] }))).toEqual(["worst-off-needs-most-placed"]);
  });

  it("holds for so many people as its numbers can count exactly", () => {
    const many = (count: number) => Array.from({ length: count }, (_, k) => person(`p${k}`));
    expect(codes({ ...roundOf(many(70_000)), policy: defaultPolicy })).toEqual(["too-many-people"]);
  });

  it("answers a wrong round with its problems and no pairs", () => {
    const result = solve(roundOf([ada, ada, bo]));
    expect(result).toMatchObject({ groups: [], proof: "none", problems: [{ code: "duplicate-id" }] });
  });
});
