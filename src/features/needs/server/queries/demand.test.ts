import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anAnswer, aParticipant } from "../../../../../tests/factories/needs.ts";
import { aPerson } from "../../../../../tests/factories/people.ts";
import { aProgramme } from "../../../../../tests/factories/programmes.ts";
import { startTestApp, type TestApp } from "../../../../../tests/support/app.ts";
import { statementsOf } from "../../../../../tests/support/statements.ts";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

describe("supply and demand of a programme", () => {
  it("says what is sought and not offered, the largest lack first, and names nobody", async () => {
    const { karin, programmeId } = await aProgramme(test);
    const seeks = (...skillIds: string[]) => skillIds.map((skillId) => ({ skillId }));
    await aParticipant(test, programmeId, {
      answer: anAnswer({ needs: seeks("product-strategy", "sql"), offers: seeks("budgeting") }),
    });
    await aParticipant(test, programmeId, {
      answer: anAnswer({ needs: seeks("product-strategy"), offers: seeks("budgeting", "sql") }),
    });
    await aParticipant(test, programmeId, { answer: null });
    const draft = await aParticipant(test, programmeId, { answer: null });
    await draft.api.needs.save({ programmeId, needs: seeks("stress") });
    const gone = await aParticipant(test, programmeId, { answer: anAnswer({ needs: seeks("stress") }) });
    await gone.api.programmes.leave({ programmeId });
    expect(await karin.api.needs.demand({ programmeId })).toEqual({
      answers: 2,
      more: 0,
      skills: [
        {
          skillId: "product-strategy",
          name: { sv: "Produktstrategi", en: "Product strategy" },
          sought: 2,
          offered: 0,
          missing: 2,
        },
        {
          skillId: "sql",
          name: { sv: "Databaser och SQL", en: "Databases and SQL" },
          sought: 1,
          offered: 1,
          missing: 0,
        },
        {
          skillId: "budgeting",
          name: { sv: "Budget och siffror", en: "Budgets and figures" },
          sought: 0,
          offered: 2,
          missing: 0,
        },
      ],
    });
  });

  it("names the organisation's own skills, in as many statements for one answer as for many", async () => {
    const { karin, programmeId } = await aProgramme(test);
    const path = `/programmes/${programmeId}/demand`;
    await aParticipant(test, programmeId, { answer: anAnswer({ needs: [{ ownSkill: "Svetsa aluminium" }] }) });
    const one = await statementsOf(test, path, karin);
    expect(one).toBeLessThanOrEqual(3);
    for (let n = 0; n < 6; n += 1) {
      await aParticipant(test, programmeId, { answer: anAnswer({ needs: [{ ownSkill: `Gjuta ${n}` }] }) });
    }
    expect(await statementsOf(test, path, karin)).toBe(one);
    const { skills } = await karin.api.needs.demand({ programmeId });
    expect(skills.map(({ name }) => name.sv)).toContain("Svetsa aluminium");
  });

  it("is empty while nobody has answered", async () => {
    const { karin, programmeId } = await aProgramme(test);
    expect(await karin.api.needs.demand({ programmeId })).toEqual({ answers: 0, skills: [], more: 0 });
  });

  it("is for those who match", async () => {
    const { programmeId } = await aProgramme(test);
    const { karin: other } = await aProgramme(test);
    const [ada, hr] = [await aParticipant(test, programmeId), await aPerson(test, { roles: ["hr", "administrator"] })];
    for (const { api } of [ada, other, hr]) {
      await expect(api.needs.demand({ programmeId })).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
  });
});
