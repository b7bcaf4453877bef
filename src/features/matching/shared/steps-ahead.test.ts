import { describe, expect, it } from "vitest";
import type { RoundAhead } from "./round-ahead.ts";
import { stepsAhead } from "./steps-ahead.ts";

const quiet: RoundAhead = {
  programmeId: "0198c0de-0000-7000-8000-000000000001",
  programme: { sv: "Kollegor emellan", en: null },
  needsDueOn: "2026-11-20",
  introductionsOn: "2026-12-01",
  answered: 12,
  unanswered: 0,
  run: { state: "done", round: 1, unpublished: 0, isPublished: true },
  unmatched: [],
  introduced: 0,
  answerBy: null,
};
const on = (today: string, changes: Partial<RoundAhead> = {}) => stepsAhead({ ...quiet, ...changes }, today);

describe("what waits for a coordinator", () => {
  it("is nothing when all have answered and everybody is introduced", () => {
    expect(on("2026-11-24")).toEqual([]);
  });

  it("is to match when the last day to answer has passed, and not before", () => {
    expect(on("2026-11-20", { run: null })).toEqual([]);
    expect(on("2026-11-21", { run: null })).toEqual(["match"]);
    expect(on("2026-11-21", { run: null, answered: 1 })).toEqual([]);
  });

  it("is to review what the engine has found, before anything else", () => {
    const run = { state: "done", round: 2, unpublished: 7, isPublished: false } as const;
    expect(on("2026-11-24", { run, unanswered: 3, introduced: 2 })).toEqual(["review", "answers", "introduced"]);
  });

  it("is who has not answered, from a week before the last day", () => {
    expect(on("2026-11-12", { run: null, unanswered: 3 })).toEqual([]);
    expect(on("2026-11-13", { run: null, unanswered: 3 })).toEqual(["answers"]);
  });

  it("is who was left without a partner", () => {
    expect(on("2026-11-24", { unmatched: [{ cause: "odd-one-out", people: 1 }] })).toEqual(["unmatched"]);
  });
});
