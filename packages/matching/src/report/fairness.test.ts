import { describe, expect, it } from "vitest";
import { exchanging, person, roundOf } from "../../tests/people.ts";
import { solve } from "../solve/solve.ts";

describe("fairness", () => {
  it("is even when everybody gets all they seek", () => {
    const ada = person("Ada", { ...exchanging(["budget"], ["feedback"]), groups: { country: "se" } });
    const bo = person("Bo", { ...exchanging(["feedback"], ["budget"]), groups: { country: "fi" } });
    expect(solve(roundOf([ada, bo])).fairness).toEqual({
      ...{ worst: 1_000_000, p10: 1_000_000, p50: 1_000_000, mean: 1_000_000, gini: 0, reciprocity: 1 },
      groups: [
        { group: "country", label: "fi", people: 1, sum: 1_000_000, ratio: 1 },
        { group: "country", label: "se", people: 1, sum: 1_000_000, ratio: 1 },
      ],
    });
  });

  it("tells by how much one side gets less", () => {
    const ada = person("Ada", exchanging(["budget"], ["feedback", "writing"]));
    const bo = person("Bo", exchanging(["feedback"], ["budget"]));
    const { fairness } = solve(roundOf([ada, bo], { reciprocity: "mean" }));
    expect(fairness).toMatchObject({ worst: 625_000, p50: 625_000, mean: 750_000, gini: 1 / 12, reciprocity: 5 / 7 });
  });

  it("counts those who are alone against their group", () => {
    const people = ["Ada", "Bo", "Eli"].map((id) => person(id, { groups: { team: id === "Eli" ? "b" : "a" } }));
    const { fairness } = solve(
      roundOf(
        people,
        { weights: { novelty: 1 } },
        {
          rejected: [
            ["Ada", "Eli"],
            ["Bo", "Eli"],
          ],
        },
      ),
    );
    expect(fairness.groups.map(({ label, ratio }) => [label, ratio])).toEqual([
      ["a", 1.5],
      ["b", 0],
    ]);
  });

  it("is all zero when nobody is placed", () => {
    expect(solve(roundOf([person("Ada")])).fairness).toMatchObject({ worst: 0, mean: 0, gini: 0, reciprocity: 0 });
  });
});
