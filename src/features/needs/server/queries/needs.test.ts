import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anAnswer, aParticipant } from "../../../../../tests/factories/needs.ts";
import { aPerson, type APerson } from "../../../../../tests/factories/people.ts";
import { aProgramme } from "../../../../../tests/factories/programmes.ts";
import { startTestApp, type TestApp } from "../../../../../tests/support/app.ts";
import { statementsOf } from "../../../../../tests/support/statements.ts";
import { inTransaction } from "#platform/server/database/transaction.ts";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

/** Sentences that stand nowhere else, so that finding one of them anywhere is finding a leak. */
const canary = {
  goals: "Kanariefågeln vill lära sig simma",
  expectations: "Kanariefågeln väntar sig tystnad",
  needs: [{ ownSkill: "Kanariesång i moll" }],
};

const everyDoor = (programmeId: string, ada: APerson) => [
  `/programmes/${programmeId}`,
  `/programmes/${programmeId}/overview`,
  `/programmes/${programmeId}/participants`,
  `/programmes/${programmeId}/needs`,
  `/programmes/${programmeId}/needs/${ada.id}`,
  `/programmes/${programmeId}/demand`,
  "/programmes",
  "/skills?limit=100&search=kanarie",
];

describe("an answer that is not submitted", () => {
  it("is nobody else's to read, through any door", { timeout: 20_000 }, async () => {
    const { karin, programmeId } = await aProgramme(test);
    const { karin: other } = await aProgramme(test);
    const manager = await aPerson(test, { givenName: "Chefen" });
    const hr = await aPerson(test, { roles: ["hr"] });
    const administrator = await aPerson(test, { roles: ["administrator"] });
    const colleague = await aPerson(test);
    const ada = await aParticipant(test, programmeId, { answer: null, managerId: manager.id });
    const bo = await aParticipant(test, programmeId);
    const gone = await aParticipant(test, programmeId);
    await gone.api.programmes.leave({ programmeId });
    await ada.api.needs.save({ programmeId, ...canary, wishes: [bo.id], blocks: [manager.id] });
    for (const reader of [karin, other, manager, hr, administrator, colleague, bo, gone]) {
      expect(await readBy(reader, everyDoor(programmeId, ada))).not.toMatch(/kanarie/i);
      expect(await rowsSeenBy(reader.id, ada.id)).toEqual({ answers: 0, wishes: 0, blocks: 0 });
    }
    expect(await rowsSeenBy(ada.id, ada.id)).toEqual({ answers: 1, wishes: 1, blocks: 1 });
  });

  it("leaves no word of it in events, mails or what is remembered of requests", async () => {
    const { programmeId } = await aProgramme(test);
    const ada = await aParticipant(test, programmeId, { answer: null });
    await ada.api.needs.save({ programmeId, goals: canary.goals });
    await ada.api.needs.submit({ programmeId, ...anAnswer({ goals: canary.goals }) });
    await test.eventsHandled();
    const { rows } = await sql<{ text: string }>`
      select payload::text as text from events union all select body_text from mails union all select subject from mails
    `.execute(test.app.platform.system);
    expect(rows.filter(({ text }) => /kanarie/i.test(text))).toEqual([]);
  });
});

describe("a submitted answer", () => {
  it("is read by the programme's coordinators without anything private, and by nobody else", async () => {
    const { karin, programmeId } = await aProgramme(test);
    const { karin: other } = await aProgramme(test);
    const manager = await aPerson(test);
    const [bo, hr] = [await aParticipant(test, programmeId), await aPerson(test, { roles: ["hr", "administrator"] })];
    const common = [{ id: "spare-time", choices: ["music"] }];
    const answer = anAnswer({ common, wishes: [bo.id], blocks: [manager.id] });
    const ada = await aParticipant(test, programmeId, { answer, managerId: manager.id });
    const read = await karin.api.needs.read({ programmeId, personId: ada.id });
    expect(read).toMatchObject({
      person: { id: ada.id, name: ada.name },
      goals: "Få bättre självförtroende i svåra samtal",
      needs: [{ skillId: "difficult-conversations", name: { sv: "Svåra samtal" } }],
    });
    expect(Object.keys(read)).not.toEqual(expect.arrayContaining(["wishes"]));
    expect(JSON.stringify(read)).not.toContain(bo.id);
    expect(JSON.stringify(read)).not.toContain(manager.id);
    expect(JSON.stringify(read)).not.toContain("music");
    for (const { api } of [bo, hr, other, manager]) {
      await expect(api.needs.read({ programmeId, personId: ada.id })).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    for (const reader of [karin, bo, hr, other, manager]) {
      const seen = await rowsSeenBy(reader.id, ada.id);
      expect(seen).toEqual({ answers: reader === karin ? 1 : 0, wishes: 0, blocks: 0 });
    }
  });

  it("is not the coordinators' any more when its author has left", async () => {
    const { karin, programmeId } = await aProgramme(test);
    const ada = await aParticipant(test, programmeId);
    await ada.api.programmes.leave({ programmeId });
    const read = karin.api.needs.read({ programmeId, personId: ada.id });
    await expect(read).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await ada.api.needs.get({ programmeId })).toMatchObject({ needs: [{ skillId: "difficult-conversations" }] });
  });

  it("looks the same whoever is blocked in it", { timeout: 20_000 }, async () => {
    const { karin, programmeId } = await aProgramme(test);
    const [bo, per] = [await aParticipant(test, programmeId), await aParticipant(test, programmeId)];
    const ada = await aParticipant(test, programmeId, { answer: anAnswer({ blocks: [bo.id] }) });
    const asSeen = () => Promise.all([karin, bo, per].map((reader) => readBy(reader, everyDoor(programmeId, ada))));
    const before = await asSeen();
    await ada.api.needs.reopen({ programmeId });
    await ada.api.needs.submit({ programmeId, blocks: [per.id] });
    expect(await asSeen()).toEqual(before);
  });

  it(
    "costs at most three statements to read, for its author and for those who match",
    { timeout: 20_000 },
    async () => {
      const { karin, programmeId } = await aProgramme(test);
      const others = [];
      for (let n = 0; n < 5; n += 1) others.push(await aParticipant(test, programmeId));
      const ids = others.map(({ id }) => id);
      const needs = ["Svetsa", "Gjuta", "Fräsa", "Svarva", "Slipa"].map((ownSkill) => ({ ownSkill }));
      const ada = await aParticipant(test, programmeId, { answer: anAnswer({ needs, wishes: ids, blocks: ids }) });
      expect(await statementsOf(test, `/programmes/${programmeId}/needs`, ada)).toBeLessThanOrEqual(3);
      expect(await statementsOf(test, `/programmes/${programmeId}/needs/${ada.id}`, karin)).toBeLessThanOrEqual(3);
    },
  );
});

/** All that these doors answer to this person. */
async function readBy({ cookie }: APerson, paths: readonly string[]): Promise<string> {
  const answers = await Promise.all(paths.map((path) => fetch(`${test.url}/api${path}`, { headers: { cookie } })));
  return (await Promise.all(answers.map((answer) => answer.text()))).join("\n");
}

/** How many of Ada's rows a query that forgot its scope would show this person. */
const rowsSeenBy = (actorId: string, ofPerson: string) =>
  inTransaction(test.app.platform.database, { actorId, mode: "read only" }, async (db) => {
    const { rows } = await sql<{ answers: number; wishes: number; blocks: number }>`select
      (select count(*) from needs_answers where person_id = ${ofPerson}) as answers,
      (select count(*) from needs_wishes where person_id = ${ofPerson}) as wishes,
      (select count(*) from needs_blocks where person_id = ${ofPerson}) as blocks`.execute(db);
    return rows[0];
  });
