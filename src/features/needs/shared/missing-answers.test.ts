import { describe, expect, it } from "vitest";
import { missingAnswers } from "./missing-answers.ts";
import { noAnswers } from "./needs-answers.ts";

const need = { skillId: "sql", level: 0, wanted: 4, priority: 1 as const };
const offer = { skillId: "budgeting", level: 4 };
const languages = [{ language: "sv", level: 5 }];

describe("what is missing before an answer can be submitted", () => {
  it("is something to seek, something to give and a language where both sides give", () => {
    expect(missingAnswers(noAnswers, "both-ways")).toEqual(["needs", "offers", "languages"]);
    expect(missingAnswers({ needs: [need], offers: [], languages }, "both-ways")).toEqual(["offers"]);
    expect(missingAnswers({ needs: [need], offers: [offer], languages }, "both-ways")).toEqual([]);
  });

  it("is one of the two where giving or taking is enough", () => {
    expect(missingAnswers({ needs: [], offers: [], languages }, "either-way")).toEqual(["needs", "offers"]);
    expect(missingAnswers({ needs: [need], offers: [], languages }, "either-way")).toEqual([]);
    expect(missingAnswers({ needs: [], offers: [offer], languages }, "either-way")).toEqual([]);
  });
});
