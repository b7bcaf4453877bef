import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { systemWork } from "#platform/server/work.ts";
import { anAnswer, aParticipant } from "../../../../tests/factories/needs.ts";
import { aPerson } from "../../../../tests/factories/people.ts";
import { aProgramme } from "../../../../tests/factories/programmes.ts";
import { startTestApp, type TestApp } from "../../../../tests/support/app.ts";
import { answersForMatching } from "./answers-for-matching.ts";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

const forMatching = (programmeId: string) =>
  systemWork(test.app.platform)("a round in a test", (work) => answersForMatching(work, programmeId));

describe("what matching reads", () => {
  it("is everything that an enrolled person submitted, wishes and blocks among it", async () => {
    const { programmeId } = await aProgramme(test);
    const manager = await aPerson(test);
    const bo = await aParticipant(test, programmeId);
    const availability = { timeZone: "Europe/Helsinki", slots: [26, 27] };
    const own = {
      availability,
      wishes: [bo.id],
      blocks: [manager.id],
      styles: [{ id: "feedback", prefers: 5, does: 2 }],
      common: [{ id: "spare-time", choices: ["music"] }],
      partners: 2,
    };
    const ada = await aParticipant(test, programmeId, {
      answer: anAnswer({ ...own, needs: [{ ownSkill: "Delegering" }] }),
      managerId: manager.id,
      department: "Nät och drift",
      location: "Luleå",
    });
    const { answers } = await forMatching(programmeId);
    expect(answers.map(({ personId }) => personId)).toEqual([bo.id, ada.id].sort());
    expect(answers.find(({ personId }) => personId === ada.id)).toEqual({
      personId: ada.id,
      isFirstInLine: false,
      needs: [{ skillId: "delegation", priority: 2, level: 0, wanted: 4 }],
      offers: [{ skillId: "budgeting", level: 5 }],
      level: null,
      unit: "Nät och drift",
      managerId: manager.id,
      site: "Luleå",
      availability,
      timeZone: "Europe/Helsinki",
      languages: [{ language: "sv", level: 5 }],
      styles: [{ id: "feedback", prefers: 5, does: 2 }],
      common: { "spare-time": ["music"] },
      wishes: [bo.id],
      blocks: [manager.id],
      partners: 2,
    });
  });

  it("tells who has not answered, and leaves out who left or does not work now", async () => {
    const { karin, programmeId } = await aProgramme(test);
    const waiting = await aParticipant(test, programmeId, { answer: null });
    const draft = await aParticipant(test, programmeId, { answer: null });
    await draft.api.needs.save({ programmeId, ...anAnswer() });
    const left = await aParticipant(test, programmeId);
    await left.api.programmes.leave({ programmeId });
    const away = await aParticipant(test, programmeId);
    await test.app.platform.system.updateTable("people").set({ status: "leave" }).where("id", "=", away.id).execute();
    const invited = await aPerson(test);
    await karin.api.programmes.invite({ programmeId, personIds: [invited.id] });
    expect(await forMatching(programmeId)).toEqual({ answers: [], unanswered: [waiting.id, draft.id].sort() });
  });
});
