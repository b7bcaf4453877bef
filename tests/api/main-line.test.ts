import { createRequire } from "node:module";
import { z } from "zod";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Api } from "#app/api-client.ts";
import { employees } from "../factories/employees.ts";
import { anAnswer } from "../factories/needs.ts";
import { peopleFile, peopleFileForms } from "../factories/people-file.ts";
import { aSession } from "../factories/sessions.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { BrowserTab } from "../support/browser-tab.ts";

const PEOPLE = 40;

/** A maximum-weight matching by somebody else's hand: who is with whom, by place. */
const maximumMatching: (edges: readonly (readonly number[])[], mostPairs: boolean) => number[] = createRequire(
  import.meta.url,
)("edmonds-blossom-fixed");

const basis = z.object({
  people: z.array(z.string()),
  pairs: z.array(z.tuple([z.int(), z.int(), z.int()])),
  result: z.object({ pairs: z.array(z.tuple([z.int(), z.int()])), proof: z.string() }),
});

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

describe("from a people file to accepted pairs, by the API alone", () => {
  it("goes from an empty house to twenty pairs that nobody could match better", async () => {
    const admin = await setUp();
    expect(await importPeople(admin)).toMatchObject({ added: 240, refused: 0 });
    const { programmeId, participants } = await programmeWithAnswers(admin);
    const { id: runId } = await admin.matching.run({ programmeId, aim: "most-matched" });
    await test.eventsHandled();
    const { run } = await admin.matching.get({ programmeId });
    expect(run).toMatchObject({
      state: "done",
      comparison: expect.arrayContaining([
        expect.objectContaining({ aim: "most-matched", matched: PEOPLE, proof: "optimal" }),
      ]),
    });
    await expectNobodyMatchesBetter(admin, runId);
    const message = { sv: "Här är ditt förslag.", en: "Here is your proposal." };
    expect(await admin.matching.publish({ runId, message, version: run?.version ?? 0 })).toMatchObject({
      introduced: PEOPLE / 2,
    });
    for (const api of participants) {
      const { items } = await api.relationships.list({ as: "member" });
      for (const { id: relationshipId } of items) await api.relationships.accept({ relationshipId });
    }
    const { items } = await admin.relationships.list({ as: "coordinator", programmeId, show: "open" });
    expect(items.map(({ state }) => state)).toEqual(Array.from({ length: PEOPLE / 2 }, () => "accepted"));
  }, 120_000);
});

async function setUp(): Promise<Api> {
  const tab = new BrowserTab(test);
  const person = { givenName: "Ylva", familyName: "Rask", email: "ylva.rask@nordvik.example" };
  const token = new URL(test.app.setupUrl ?? "").hash.slice(1);
  const body = {
    token,
    organisation: "Nordvik",
    locale: "sv",
    timeZone: "Europe/Stockholm",
    person,
    password: "björk under snö",
  };
  expect((await tab.post("/set-up", body)).status).toBe(201);
  return test.client({ cookie: tab.cookie });
}

async function importPeople(admin: Api) {
  const bytes = peopleFile(peopleFileForms.swedish, employees(240));
  const body = new File([Uint8Array.from(bytes)], "verksamhet.csv", { type: "text/csv" });
  const { id: importId } = await admin.people.importPreview({ query: { fileName: body.name }, body });
  await test.eventsHandled();
  await admin.people.importApply({ importId });
  await test.eventsHandled();
  return (await admin.people.importGet({ importId })).result;
}

/** Forty people from all over the company join and answer: each seeks something that a neighbour offers. */
async function programmeWithAnswers(admin: Api) {
  const { id: programmeId } = await admin.programmes.create({ template: "peer-exchange" });
  await admin.programmes.publish({ programmeId });
  const skills = ["difficult-conversations", "budgeting", "delegation", "presenting", "negotiation"];
  const everybody = await test.app.platform.system
    .selectFrom("people")
    .select("id")
    .where("status", "=", "active")
    .where("employeeId", "is not", null)
    .orderBy("employeeId", "desc")
    .limit(PEOPLE)
    .execute();
  const participants: Api[] = [];
  for (const [place, { id }] of everybody.entries()) {
    const { api } = await aSession(test, id);
    const skillAt = (step: number) => skills[(place + step) % skills.length] ?? "feedback";
    await api.programmes.join({ programmeId });
    await api.needs.submit({
      programmeId,
      ...anAnswer({
        needs: [
          { skillId: skillAt(0), level: 1, wanted: 4, priority: 1 },
          { skillId: skillAt(1), level: 0, wanted: 3, priority: 2 },
        ],
        offers: [
          { skillId: skillAt(2), level: 4 },
          { skillId: skillAt(3), level: 3 },
          { skillId: skillAt(4), level: 5 },
        ],
      }),
    });
    participants.push(api);
  }
  return { programmeId, participants };
}

/** Takes the basis of the run out, has it solved by another library, and compares the sums. */
async function expectNobodyMatchesBetter(admin: Api, runId: string): Promise<void> {
  const file = await admin.matching.export({ runId });
  const { people, pairs, result } = basis.parse(JSON.parse(await file.text()));
  const scores = new Map(pairs.map(([one, other, score]) => [`${one} ${other}`, score]));
  const sum = (chosen: readonly (readonly [number, number])[]) =>
    chosen.reduce(
      (total, [one, other]) => total + (scores.get(`${Math.min(one, other)} ${Math.max(one, other)}`) ?? Number.NaN),
      0,
    );
  const theirs = maximumMatching(pairs, true).flatMap((other, one): [number, number][] =>
    other > one ? [[one, other]] : [],
  );
  expect(result.proof).toBe("optimal");
  expect([people.length, result.pairs.length, theirs.length]).toEqual([PEOPLE, PEOPLE / 2, PEOPLE / 2]);
  expect(sum(result.pairs)).toBe(sum(theirs));
}
