import { describe, expect, it } from "vitest";
import { exchanging, person, roundOf } from "../../tests/people.ts";
import type { Policy } from "../policy.ts";
import type { Cause } from "../result.ts";
import type { Round } from "../round.ts";
import { solve } from "../solve/solve.ts";

const causeOf = (round: Round, who: string): Cause | undefined =>
  solve(round).unmatched.find(({ id }) => id === who)?.cause;

const budget = exchanging(["budget"], ["feedback"]);
const feedback = exchanging(["feedback"], ["budget"]);
const ada = person("Ada", { ...budget, reportsTo: "Bo", languages: [{ language: "sv", level: 5 }] });
const bo = person("Bo", { ...feedback, languages: [{ language: "en", level: 5 }] });

describe("why somebody is unmatched", () => {
  it("is the rules that stand between them and everybody, and which alone would open a door", () => {
    const hard: Policy["hard"] = [{ rule: "reporting-line" }, { rule: "shared-language" }];
    const eli = person("Eli", { ...feedback, languages: [{ language: "en", level: 5 }] });
    expect(causeOf(roundOf([ada, bo, eli], { hard }), "Ada")).toEqual({
      kind: "no-allowed-partner",
      obstacles: [
        { obstacle: "reporting-line", people: 1 },
        { obstacle: "shared-language", people: 2 },
      ],
      wouldOpen: [{ obstacle: "shared-language", people: 1 }],
    });
  });

  it("never names a private block", () => {
    const round = roundOf([{ ...ada, blocks: ["Bo"] }, bo]);
    expect(causeOf(round, "Bo")).toEqual({ kind: "no-allowed-partner", obstacles: [], wouldOpen: [] });
  });

  it("counts rejections", () => {
    expect(causeOf(roundOf([ada, bo], {}, { rejected: [["Ada", "Bo"]] }), "Ada")).toMatchObject({
      obstacles: [{ obstacle: "rejected", people: 1 }],
    });
  });

  it("is what nobody else offers or seeks, when both must get something", () => {
    const eli = person("Eli", exchanging(["writing"], ["drawing"]));
    expect(causeOf(roundOf([ada, bo, eli], { minBenefit: 1 }), "Eli")).toEqual({
      kind: "no-complement",
      unmetNeeds: ["drawing"],
      unwantedOffers: ["writing"],
    });
  });

  it("is the minimum that no pair reaches, with the best there was", () => {
    const eli = person("Eli", exchanging(["budget"], ["writing", "feedback"]));
    const [one, other] = [person("Ida", feedback), eli];
    expect(causeOf(roundOf([one, other], { minScore: 700_000 }), "Eli")).toEqual({
      kind: "below-minimum",
      best: 666_667,
      minimum: 700_000,
    });
  });

  it("is that every possible partner is locked with somebody else", () => {
    const round = roundOf([ada, bo, person("Eli", budget)], {}, { locked: [["Ada", "Bo"]] });
    expect(causeOf(round, "Eli")).toEqual({ kind: "partners-locked", people: 2 });
  });

  it("is that the number is odd, and anyone more would do", () => {
    const cause = causeOf(roundOf([person("Ada", budget), person("Bo", feedback), person("Eli", budget)]), "Ada");
    expect(cause).toEqual({ kind: "odd-one-out", wouldHelp: "one-more-person" });
  });

  it("is that the partners are worth more elsewhere", () => {
    const hub = person("Hub", feedback);
    const spokes = ["Ada", "Bo", "Eli"].map((id) => person(id, { ...budget, reportsTo: "Boss" }));
    const round = roundOf([hub, ...spokes], { hard: [{ rule: "same-team" }] });
    const alone = solve(round).unmatched;
    expect(alone.map(({ cause }) => cause)).toEqual([
      { kind: "outbid", nearest: ["Hub"] },
      { kind: "outbid", nearest: ["Hub"] },
    ]);
  });

  it("is that the run was stopped before it came to them", () => {
    const round = roundOf([ada, bo, person("Eli", budget)], { effort: { maxEvents: 0 } });
    expect(solve(round).unmatched.map(({ cause }) => cause)).toEqual([{ kind: "search-stopped" }]);
  });

  it("is not asked of somebody who has no room for a partner", () => {
    expect(solve(roundOf([ada, { ...bo, capacity: { pair: 0 } }])).unmatched.map(({ id }) => id)).toEqual(["Ada"]);
  });

  it("is a mistake in the input, told to everybody", () => {
    const cause = causeOf(roundOf([ada, { ...bo, capacity: { pair: 2 } }]), "Ada");
    expect(cause).toMatchObject({ kind: "input-error", problems: [{ code: "capacity-above-one", people: ["Bo"] }] });
  });
});
