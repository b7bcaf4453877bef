import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anAnswer } from "../factories/needs.ts";
import { aPerson, type APerson } from "../factories/people.ts";
import { aProgramme } from "../factories/programmes.ts";
import { aCircle, aPair, backAgain } from "../factories/relationships.ts";
import { startTestApp, type TestApp } from "../support/app.ts";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

const words = {
  about: "Fråga mig om kvasthyllor",
  goals: "Våga säga kvastskaft högt",
  privateNote: "Minns kvastarna i källaren",
  exit: "Kvasten blev för tung",
};
const email = "kanarina.kvastskaft@mail.example";

/** Somebody who has written something in every place there is, and Bo, who has had to do with her. */
async function aFullLife() {
  const { karin, programmeId } = await aProgramme(test);
  const ada = await aPerson(test, { givenName: "Kanarina", familyName: "Kvastskaft", email });
  const bo = await aPerson(test, {
    givenName: "Bo",
    familyName: "Ek",
    email: `bo.${crypto.randomUUID()}@mail.example`,
  });
  const { api } = ada;
  const { version } = await api.people.get({ personId: ada.id });
  await api.people.updateProfile({ personId: ada.id, version, about: words.about });
  await api.programmes.join({ programmeId });
  await api.needs.submit({ programmeId, ...anAnswer({ goals: words.goals }) });
  const early = await aPair(test, { programmeId, ada });
  const reason = { choice: "other" as const, words: words.exit };
  await api.relationships.leave({ relationshipId: early.relationshipId, reason });
  const { relationshipId } = await aPair(test, { programmeId, ada, bo });
  await api.relationships.saveSharedNote({ relationshipId, words: "Vi ses på torsdag", version: 0 });
  await api.relationships.savePrivateNote({ relationshipId, words: words.privateNote, version: 0 });
  await bo.api.relationships.savePrivateNote({ relationshipId, words: "Bos egna ord", version: 0 });
  await test.eventsHandled();
  return { karin, ada, bo, programmeId, relationshipId };
}

/** Every row of every table as text, by the name of the table. */
async function everything(): Promise<Map<string, string>> {
  const { system } = test.app.platform;
  const { rows: tables } = await sql<{ name: string }>`
    select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema in ('public', 'pgboss')`.execute(system);
  const texts = await Promise.all(
    tables.map(async ({ name }) => {
      const { rows } = await sql<{ text: string }>`select t::text as text from ${sql.raw(name)} t`.execute(system);
      return [name, rows.map(({ text }) => text).join("\n")] as const;
    }),
  );
  return new Map(texts);
}

const tablesWith = async (text: string) =>
  [...(await everything())].flatMap(([name, all]) => (all.includes(text) ? [name] : []));

describe("a person's export", () => {
  it("holds all that the person wrote and all that is kept about her, and nothing of what is another's", async () => {
    const { ada } = await aFullLife();
    const file = await (await ada.api.privacy.export({})).text();
    for (const own of [...Object.values(words), email, "Vi ses på torsdag", "Bo Ek"]) expect(file).toContain(own);
    expect(file).not.toContain("Bos egna ord");
    expect(JSON.parse(file)).toMatchObject({ Relationer: expect.any(Array), Inloggningar: expect.any(Array) });
    await erased(ada);
  });

  it("has nothing of a circle that she left and that goes on", async () => {
    const { relationshipId, members } = await aCircle(test, 4);
    const [ada, bo] = members;
    await bo.api.relationships.saveSharedNote({ relationshipId, words: "Cirkelns ord", version: 0 });
    await ada.api.relationships.leave({ relationshipId });
    expect(await (await ada.api.privacy.export({})).text()).not.toContain("Cirkelns ord");
    expect(await (await bo.api.privacy.export({})).text()).toContain("Cirkelns ord");
  });
});

const erased = (person: APerson) => person.api.privacy.erase({});

describe("erasing oneself", () => {
  it("leaves no word, name or address in any table, and ends the session at once", async () => {
    const { ada } = await aFullLife();
    expect(await tablesWith(email)).not.toEqual([]);
    await erased(ada);
    await expect(ada.api.auth.me({})).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    await test.app.background.runDue();
    await test.eventsHandled();
    for (const own of [words.about, words.goals, words.privateNote, words.exit, "Kanarina", "Kvastskaft", email]) {
      expect({ [own]: await tablesWith(own) }).toEqual({ [own]: [] });
    }
  });

  it("leaves the partner what they wrote together, as with a former colleague, and says that it has ended", async () => {
    const { ada, bo, relationshipId } = await aFullLife();
    await erased(ada);
    await test.app.background.runDue();
    await test.eventsHandled();
    const later = await backAgain(test, bo);
    expect(await later.api.relationships.get({ relationshipId })).toMatchObject({
      state: "closed",
      members: [{ name: bo.name }, { name: "Tidigare kollega" }],
    });
    expect(await later.api.relationships.sharedNote({ relationshipId })).toMatchObject({ words: "Vi ses på torsdag" });
    const { items } = await later.api.notifications.list({});
    expect(items.map(({ title }) => title)).toContain("Du och Tidigare kollega har avslutat");
  });

  it("needs the person, and somebody left who administers", async () => {
    const administrator = await aPerson(test, { roles: ["administrator"] });
    await expect(erased(administrator)).rejects.toMatchObject({ code: "LAST_ADMINISTRATOR" });
    const ada = await aPerson(test);
    test.clock.advance(20 * 60_000);
    await expect(erased(ada)).rejects.toMatchObject({ code: "SIGN_IN_AGAIN" });
  });
});
