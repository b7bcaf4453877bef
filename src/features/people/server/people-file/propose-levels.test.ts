import { describe, expect, it } from "vitest";
import { proposeLevels } from "./propose-levels.ts";

const proposed = (spellings: Record<string, number>): string[] =>
  proposeLevels(new Map(Object.entries(spellings))).map(({ position, nameEn }) => `${position} ${nameEn}`);

describe("proposing levels from a file, for an organisation that has none", () => {
  it("orders numbers as numbers", () => {
    expect(proposed({ "10": 3, "2": 40, "1": 80 })).toEqual(["1 Level 1", "2 Level 2", "10 Level 10"]);
  });

  it("takes the names that stand beside the numbers", () => {
    expect(proposed({ "3 - Supervisor": 9, "1 - Associate": 80, "1": 2 })).toEqual(["1 Associate", "3 Supervisor"]);
  });

  it("leaves out a single person's number that stands far from all others", () => {
    expect(proposed({ "1": 30, "2": 20, "3": 9, "4": 3, "5": 1, "9": 1 })).toEqual(
      ["1", "2", "3", "4", "5"].map((number) => `${number} Level ${number}`),
    );
  });

  it("keeps an even scale and a far level that many people have", () => {
    expect(proposed({ "10": 9, "20": 9, "30": 9, "40": 1 })).toHaveLength(4);
    expect(proposed({ "1": 9, "2": 9, "3": 9, "9": 9 })).toHaveLength(4);
  });

  it("keeps two series apart and in one list", () => {
    expect(proposed({ IC3: 4, IC2: 9, M3: 2 })).toEqual(["1 IC2", "2 IC3", "3 M3"]);
  });

  it("orders titles by the words people use for levels", () => {
    expect(proposed({ Direktör: 1, "Senior konsult": 5, Praktikant: 2, Konsult: 20, Avdelningschef: 3 })).toEqual([
      "1 Praktikant",
      "2 Konsult",
      "3 Senior konsult",
      "4 Avdelningschef",
      "5 Direktör",
    ]);
  });

  it("does not take a column of free text for levels", () => {
    expect(proposed(Object.fromEntries(Array.from({ length: 31 }, (_, at) => [`titel ${at}`, 1])))).toEqual([]);
    expect(proposed({})).toEqual([]);
  });
});
