import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aDraft } from "../../../../../tests/factories/matching.ts";
import { aParticipant } from "../../../../../tests/factories/needs.ts";
import { startTestApp, type TestApp } from "../../../../../tests/support/app.ts";
import { statementsOf } from "../../../../../tests/support/statements.ts";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

describe("what waits for a coordinator", () => {
  it("follows a round from its draft to those it left without a partner", async () => {
    const { karin, programmeId, runId, draft, everybody } = await aDraft(test, { people: 5 });
    await aParticipant(test, programmeId, { answer: null });
    const ahead = async () => (await karin.api.matching.ahead({})).items.find((one) => one.programmeId === programmeId);
    const waits = { answered: 5, unanswered: 1, unmatched: [], introduced: 0, answerBy: null };
    expect(await ahead()).toMatchObject({
      ...waits,
      run: { state: "done", round: 1, unpublished: 2, isPublished: false },
    });
    await karin.api.matching.publish({ runId, version: (await draft()).version, message: { sv: "Hej", en: null } });
    const published = await ahead();
    expect(published).toMatchObject({ introduced: 2, run: { unpublished: 0, isPublished: true } });
    expect(published?.unmatched.map(({ people }) => people)).toEqual([1]);
    expect(published?.answerBy).toMatch(/T.*Z$/);
    expect((await everybody[0]?.api.matching.ahead({}))?.items).toEqual([]);
  });

  it("takes three statements at most", async () => {
    const { karin } = await aDraft(test, { people: 2 });
    expect(await statementsOf(test, "/matching-ahead", karin)).toBeLessThanOrEqual(3);
  });
});
