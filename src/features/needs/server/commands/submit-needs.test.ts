import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anAnswer, aParticipant } from "../../../../../tests/factories/needs.ts";
import { aPerson } from "../../../../../tests/factories/people.ts";
import { aProgramme } from "../../../../../tests/factories/programmes.ts";
import { aPair } from "../../../../../tests/factories/relationships.ts";
import { startTestApp, type TestApp } from "../../../../../tests/support/app.ts";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

describe("submitting an answer", () => {
  it("hands in what was saved, and shows the coordinator that somebody has answered", async () => {
    const { karin, programmeId } = await aProgramme(test);
    const ada = await aParticipant(test, programmeId, { answer: null });
    await ada.api.needs.save({ programmeId, ...anAnswer() });
    expect(await karin.api.programmes.overview({ programmeId })).toMatchObject({
      participants: { answered: 0, waiting: 1 },
    });
    expect(await ada.api.needs.submit({ programmeId })).toMatchObject({
      submittedAt: "2026-11-24T09:00:00.000Z",
      seenBy: "coordinators",
      can: { save: false, submit: false, reopen: true },
    });
    expect(await karin.api.programmes.overview({ programmeId })).toMatchObject({
      participants: { answered: 1, waiting: 0 },
    });
    expect(await ada.api.programmes.get({ programmeId })).toMatchObject({ you: { hasAnswered: true } });
  });

  it("takes a whole answer in one go", async () => {
    const { programmeId } = await aProgramme(test);
    const ada = await aParticipant(test, programmeId, { answer: null });
    const submitted = await ada.api.needs.submit({ programmeId, ...anAnswer() });
    expect(submitted).toMatchObject({ needs: [{ skillId: "difficult-conversations", priority: 1 }], version: 1 });
  });

  it("names what is missing, and hands nothing in", async () => {
    const { programmeId } = await aProgramme(test);
    const ada = await aParticipant(test, programmeId, { answer: null, languages: [] });
    const attempt = ada.api.needs.submit({ programmeId, goals: "Våga mer" });
    await expect(attempt).rejects.toMatchObject({
      code: "INCOMPLETE",
      data: { missing: ["needs", "offers", "languages"] },
    });
    expect(await ada.api.needs.get({ programmeId })).toMatchObject({ submittedAt: null, version: 0 });
  });

  it("asks for one of the two where giving or taking is enough", async () => {
    const { programmeId } = await aProgramme(test, { template: "onboarding-buddies", joining: "open" });
    const ada = await aParticipant(test, programmeId, { answer: anAnswer({ needs: [] }) });
    expect(await ada.api.needs.get({ programmeId })).toMatchObject({ needs: [] });
  });

  it("turns own words into one skill for all who mean the same, and into the catalogue's where it has it", async () => {
    const { programmeId } = await aProgramme(test);
    const ada = await aParticipant(test, programmeId, { answer: anAnswer({ needs: [{ ownSkill: "Svetsa titan" }] }) });
    const offers = [{ ownSkill: "svetsa  TITAN" }, { ownSkill: "delegering" }, { skillId: "delegation" }];
    const bo = await aParticipant(test, programmeId, { answer: anAnswer({ offers }) });
    const [sought] = (await ada.api.needs.get({ programmeId })).needs;
    const offered = (await bo.api.needs.get({ programmeId })).offers;
    expect(sought).toMatchObject({ ownSkill: null, name: { sv: "Svetsa titan" } });
    expect(offered.map(({ skillId }) => skillId)).toEqual([sought?.skillId, "delegation"]);
    const suggested = await ada.api.skills.list({ search: "svetsa titan" });
    expect(suggested.items).toEqual([]);
  });

  it("leaves out answers to questions that the programme does not ask", async () => {
    const { programmeId } = await aProgramme(test);
    const own = anAnswer({
      styles: [
        { id: "feedback", prefers: 5, does: 2 },
        { id: "invented", prefers: 1 },
      ],
      common: [{ id: "spare-time", choices: ["music", "invented", "cooking", "travel", "games"] }],
      partners: 3,
    });
    const ada = await aParticipant(test, programmeId, { answer: own });
    expect(await ada.api.needs.get({ programmeId })).toMatchObject({
      styles: [{ id: "feedback", prefers: 5, does: 2 }],
      common: [{ id: "spare-time", choices: ["music", "cooking", "travel"] }],
      partners: 2,
    });
  });

  it("is final until it is reopened: then it is a draft again that nobody else sees", async () => {
    const { karin, programmeId } = await aProgramme(test);
    const ada = await aParticipant(test, programmeId);
    const again = { programmeId, goals: "Något annat" };
    await expect(ada.api.needs.save(again)).rejects.toMatchObject({ code: "ALREADY_SUBMITTED" });
    await expect(ada.api.needs.submit(again)).rejects.toMatchObject({ code: "ALREADY_SUBMITTED" });
    expect(await ada.api.needs.reopen({ programmeId })).toMatchObject({ submittedAt: null, seenBy: "self" });
    await expect(karin.api.needs.read({ programmeId, personId: ada.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await ada.api.needs.save(again);
    await ada.api.needs.submit({ programmeId });
    expect(await karin.api.needs.read({ programmeId, personId: ada.id })).toMatchObject({ goals: "Något annat" });
  });

  it("stays while a relationship rests on it", async () => {
    const { programmeId } = await aProgramme(test);
    const [ada, bo] = [await aParticipant(test, programmeId), await aParticipant(test, programmeId)];
    await aPair(test, { programmeId, ada, bo, state: "introduced" });
    expect(await ada.api.needs.get({ programmeId })).toMatchObject({ can: { reopen: false } });
    await expect(ada.api.needs.reopen({ programmeId })).rejects.toMatchObject({ code: "ANSWER_IN_USE" });
  });

  it("can be erased with everything that is private, also by somebody who left", async () => {
    const { programmeId } = await aProgramme(test);
    const bo = await aPerson(test);
    const ada = await aParticipant(test, programmeId, { answer: anAnswer({ wishes: [bo.id], blocks: [bo.id] }) });
    await ada.api.programmes.leave({ programmeId });
    expect(await ada.api.needs.get({ programmeId })).toMatchObject({ can: { save: false, reopen: false } });
    await ada.api.needs.erase({ programmeId });
    expect(await ada.api.needs.get({ programmeId })).toMatchObject({ goals: "", wishes: [], blocks: [], version: 0 });
    const { system } = test.app.platform;
    const left = await system.selectFrom("needsBlocks").selectAll().where("personId", "=", ada.id).execute();
    expect(left).toEqual([]);
  });
});
