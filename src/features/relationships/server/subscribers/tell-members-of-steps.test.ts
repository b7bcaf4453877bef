import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aPerson, type APerson } from "../../../../../tests/factories/people.ts";
import { aPair, reasonsFor } from "../../../../../tests/factories/relationships.ts";
import { startTestApp, type TestApp } from "../../../../../tests/support/app.ts";
import { mailsTo } from "../../../../../tests/support/mails.ts";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

const aSwede = (givenName: string) =>
  aPerson(test, {
    givenName,
    email: `${givenName}.${Math.random()}@nordvik.example`.toLowerCase(),
    languages: ["sv"],
  });
const anEnglishSpeaker = () =>
  aPerson(test, { givenName: "Bo", email: `bo.${Math.random()}@nordvik.example`, languages: ["en"] });

async function letters(person: APerson) {
  const { email } = await test.app.platform.system
    .selectFrom("people")
    .select("email")
    .where("id", "=", person.id)
    .executeTakeFirstOrThrow();
  return mailsTo(test, email ?? "");
}

/** Long enough for nobody to have read it in Parvis first. */
async function aFewMinutesLater() {
  await test.eventsHandled();
  test.clock.advance(180_000);
  await test.app.background.runDue();
  await test.eventsHandled();
}

describe("mails to members", () => {
  it("introduce each to the other, in the reader's language, with names and a link and nothing of the reasons", async () => {
    const [ada, bo] = [await aSwede("Ada"), await anEnglishSpeaker()];
    const { relationshipId } = await aPair(test, {
      ada,
      bo,
      state: "introduced",
      message: { sv: "Lycka till", en: null },
    });
    const [toAda] = await letters(ada);
    const [toBo] = await letters(bo);
    expect(toAda).toMatchObject({ kind: "relationship.introduced", subject: `Du och ${bo.name}: ett förslag` });
    expect(toBo).toMatchObject({ subject: `You and ${ada.name}: a proposal` });
    expect(toAda?.text).toContain("Svara senast fre 27 nov.");
    expect(toBo?.text).toContain("Please answer by Fri 27 Nov.");
    expect(toAda?.links[0]).toBe(`${test.url}/relationships/${relationshipId}`);
    for (const secret of [...topicsOf(ada, bo), "Lycka till"]) {
      expect(`${toAda?.text}${toAda?.html}${toBo?.text}${toBo?.html}`).not.toContain(secret);
    }
  });

  it("tell the one who waited that it is a pair, and not the one who just made it one", async () => {
    const [ada, bo] = [await aSwede("Ada"), await aSwede("Bo")];
    const { relationshipId } = await aPair(test, { ada, bo, state: "introduced" });
    await test.eventsHandled();
    await ada.api.relationships.accept({ relationshipId });
    await bo.api.relationships.accept({ relationshipId });
    expect((await letters(ada)).map(({ subject }) => subject)).toContain(`Du och ${bo.name} är ett par`);
    expect((await letters(bo)).map(({ kind }) => kind)).toEqual(["relationship.introduced"]);
  });

  it("tell kindly that it came to nothing, without who or why", async () => {
    const [ada, bo] = [await aSwede("Ada"), await aSwede("Bo")];
    const { relationshipId } = await aPair(test, { ada, bo, state: "introduced" });
    await test.eventsHandled();
    await bo.api.relationships.decline({ relationshipId, reason: { choice: "know-each-other", words: "KANARIE" } });
    const last = (await letters(ada)).at(-1);
    expect(last).toMatchObject({ kind: "relationship.nothing", subject: "Det blev inte av den här gången" });
    expect(last?.text).toContain("du står först i kön");
    expect(last?.text).not.toContain("KANARIE");
    expect(last?.links[0]).toBe(`${test.url}/`);
    expect((await letters(bo)).map(({ kind }) => kind)).toEqual(["relationship.introduced"]);
  });

  it("tell the other of a pause and of the end, and no more than that", async () => {
    const [ada, bo] = [await aSwede("Ada"), await aSwede("Bo")];
    const { relationshipId } = await aPair(test, { ada, bo });
    await ada.api.relationships.pause({ relationshipId, until: "2026-12-08" });
    await aFewMinutesLater();
    await ada.api.relationships.leave({ relationshipId, reason: { choice: "no-click", words: "KANARIE" } });
    await aFewMinutesLater();
    const toBo = await letters(bo);
    expect(toBo.slice(-2).map(({ subject }) => subject)).toEqual([
      `${ada.name} pausar till tis 8 dec.`,
      `Du och ${ada.name} har avslutat`,
    ]);
    expect(toBo.at(-1)?.text).toContain("först i kön till en ny partner");
    expect(JSON.stringify(toBo)).not.toContain("KANARIE");
    expect((await letters(ada)).map(({ kind }) => kind)).not.toContain("relationship.closed");
  });
});

const topicsOf = (ada: APerson, bo: APerson): string[] =>
  reasonsFor(ada.id, bo.id).sides.flatMap(({ seeks }) => seeks.flatMap(({ topic }) => topic.sv ?? []));
