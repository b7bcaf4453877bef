import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aPerson } from "../../../../../tests/factories/people.ts";
import { aProgramme } from "../../../../../tests/factories/programmes.ts";
import { startTestApp, type TestApp } from "../../../../../tests/support/app.ts";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

const mailsTo = (address: string) =>
  test.app.platform.system.selectFrom("mails").selectAll().where("toAddress", "=", address).execute();

describe("inviting people", () => {
  it("shows it to them and writes to each in her own language", async () => {
    const { karin, programmeId } = await aProgramme(test, { joining: "invitation" });
    const ada = await aPerson(test, { email: "ada@nordvik.example", languages: ["sv"] });
    const aisling = await aPerson(test, { givenName: "Aisling", email: "aisling@nordvik.example", languages: ["en"] });
    const asked = await karin.api.programmes.invite({ programmeId, personIds: [ada.id, aisling.id] });
    expect(asked).toEqual({ invited: 2 });
    expect(await ada.api.programmes.list({ scope: "mine" })).toMatchObject({
      items: [{ id: programmeId, you: { enrolment: "invited" }, can: { join: true, decline: true } }],
    });
    await test.eventsHandled();
    const [swedish] = await mailsTo("ada@nordvik.example");
    expect(swedish?.subject).toBe(`${karin.name} bjuder in dig till Kollegialt utbyte`);
    expect(swedish?.bodyText).toContain("tis 8 dec.");
    expect(swedish?.bodyText).toContain(`/programmes/${programmeId}`);
    const [english] = await mailsTo("aisling@nordvik.example");
    expect(english?.subject).toBe(`${karin.name} invites you to Peer exchange`);
  });

  it("asks nobody twice, and nobody who said no", async () => {
    const { karin, programmeId } = await aProgramme(test, { joining: "invitation" });
    const bo = await aPerson(test, { givenName: "Bo", email: "bo@nordvik.example" });
    const invite = () => karin.api.programmes.invite({ programmeId, personIds: [bo.id, bo.id] });
    expect(await invite()).toEqual({ invited: 1 });
    await test.eventsHandled();
    await bo.api.programmes.decline({ programmeId });
    expect(await invite()).toEqual({ invited: 0 });
    await test.eventsHandled();
    expect(await mailsTo("bo@nordvik.example")).toHaveLength(1);
    expect(await karin.api.programmes.participants({ programmeId })).toMatchObject({ items: [{ state: "declined" }] });
  });

  it("names those who do not work here, and invites none of them", async () => {
    const { karin, programmeId } = await aProgramme(test, { joining: "invitation" });
    const ada = await aPerson(test);
    const gone = await aPerson(test, { status: "terminated" });
    const nobody = "01900000-0000-7000-8000-000000000000";
    const attempt = karin.api.programmes.invite({ programmeId, personIds: [ada.id, gone.id, nobody] });
    await expect(attempt).rejects.toMatchObject({ code: "UNKNOWN_PEOPLE", data: { personIds: [gone.id, nobody] } });
    expect(await karin.api.programmes.participants({ programmeId })).toMatchObject({ items: [] });
  });

  it("can be taken back until it is answered", async () => {
    const { karin, programmeId } = await aProgramme(test, { joining: "invitation" });
    const [ada, bo] = [await aPerson(test), await aPerson(test)];
    await karin.api.programmes.invite({ programmeId, personIds: [ada.id, bo.id] });
    await bo.api.programmes.join({ programmeId });
    for (const { id: personId } of [ada, bo]) await karin.api.programmes.withdrawInvitation({ programmeId, personId });
    await expect(ada.api.programmes.get({ programmeId })).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await bo.api.programmes.get({ programmeId })).toMatchObject({ you: { enrolment: "enrolled" } });
  });

  it("is for its coordinators", async () => {
    const { programmeId } = await aProgramme(test);
    const ada = await aPerson(test);
    await ada.api.programmes.join({ programmeId });
    const attempt = ada.api.programmes.invite({ programmeId, personIds: [ada.id] });
    await expect(attempt).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});
