import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aParticipant } from "../../../../../tests/factories/needs.ts";
import { aProgramme } from "../../../../../tests/factories/programmes.ts";
import { startTestApp, type TestApp } from "../../../../../tests/support/app.ts";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

describe("joining a programme", () => {
  it("is told to those who run it, once for several, in the mail that gathers the rest", async () => {
    const { karin, programmeId } = await aProgramme(test);
    const mail = { email: "karin@mail.example" };
    await test.app.platform.system.updateTable("people").set(mail).where("id", "=", karin.id).execute();
    const ada = await aParticipant(test, programmeId, { givenName: "Ada", answer: null });
    await test.eventsHandled();
    expect((await karin.api.notifications.list({})).items).toMatchObject([
      { title: `${ada.name} har gått med`, count: 1 },
    ]);
    const bo = await aParticipant(test, programmeId, { givenName: "Bo", answer: null });
    await test.eventsHandled();
    expect((await karin.api.notifications.list({})).items).toMatchObject([
      { title: `${bo.name} och en till har gått med`, count: 2 },
    ]);
    expect((await ada.api.notifications.list({})).items).toEqual([]);
    const sent = () =>
      test.app.platform.system.selectFrom("mails").select("kind").where("toAddress", "=", mail.email).execute();
    expect(await sent()).toEqual([]);
    test.clock.set("2026-11-24T15:00:00Z");
    await test.app.background.runDue();
    expect(await sent()).toEqual([{ kind: "programme.joined" }]);
  });
});
