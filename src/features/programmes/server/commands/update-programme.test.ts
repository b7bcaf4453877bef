import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aPerson } from "../../../../../tests/factories/people.ts";
import { aProgramme } from "../../../../../tests/factories/programmes.ts";
import { startTestApp, type TestApp } from "../../../../../tests/support/app.ts";

describe("changing a programme", () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.stop());

  it("keeps what was not mentioned", async () => {
    const { karin, programme, programmeId } = await aProgramme(test);
    const changed = await karin.api.programmes.update({ programmeId, version: programme.version, cadenceDays: 7 });
    expect(changed).toEqual({ ...programme, cadenceDays: 7, version: programme.version + 1 });
  });

  it("tells the second of two coordinators that the first one was faster", async () => {
    const { karin, programme, programmeId } = await aProgramme(test);
    const bo = await aPerson(test, { givenName: "Bo" });
    await karin.api.programmes.addCoordinator({ programmeId, personId: bo.id });
    await bo.api.programmes.update({ programmeId, version: programme.version, meetingMinutes: 45 });
    const second = karin.api.programmes.update({ programmeId, version: programme.version, meetingMinutes: 90 });
    await expect(second).rejects.toMatchObject({ code: "STALE" });
    expect(await karin.api.programmes.get({ programmeId })).toMatchObject({ meetingMinutes: 45 });
  });

  it("does not turn pairs into circles once people have joined", async () => {
    const { karin, programme, programmeId } = await aProgramme(test);
    const change = karin.api.programmes.update({ programmeId, version: programme.version, form: "circles" });
    await expect(change).rejects.toMatchObject({ code: "FORM_IS_FIXED" });
  });

  it("keeps markup and right-to-left text as the text that it is", async () => {
    const { karin, programme, programmeId } = await aProgramme(test);
    const purpose = { sv: "<img src=x onerror=alert(1)> & 'citat'", en: "\u202Eתוכנית\u202C" };
    const changed = await karin.api.programmes.update({ programmeId, version: programme.version, purpose });
    expect(changed.purpose).toEqual(purpose);
  });

  it.each([
    ["a name that is too long", { name: { sv: "å".repeat(81), en: null } }, "name.sv"],
    ["a name in no language", { name: { sv: "  ", en: null } }, "name"],
    ["a meeting of a day", { meetingMinutes: 1440 }, "meetingMinutes"],
    [
      "a policy that lets managers meet their own",
      { matching: { weights: {}, place: "near", rules: [] } },
      "matching.rules",
    ],
  ])("refuses %s and names the field", async (_, change, field) => {
    const { karin, programme, programmeId } = await aProgramme(test);
    const attempt = karin.api.programmes.update({ programmeId, version: programme.version, ...(change as object) });
    await expect(attempt).rejects.toMatchObject({ code: "BAD_REQUEST", fields: { [field]: expect.anything() } });
  });

  it("is for its coordinators: a participant may not, and for the others it does not exist", async () => {
    const { programmeId, programme } = await aProgramme(test, { joining: "invitation" });
    const { karin: other } = await aProgramme(test);
    const administrator = await aPerson(test, { roles: ["administrator", "hr"] });
    for (const { api } of [other, administrator]) {
      const attempt = api.programmes.update({ programmeId, version: programme.version, cadenceDays: 7 });
      await expect(attempt).rejects.toMatchObject({ code: "NOT_FOUND" });
    }
    const open = await aProgramme(test);
    const ada = await aPerson(test);
    await ada.api.programmes.join({ programmeId: open.programmeId });
    const attempt = ada.api.programmes.update({ programmeId: open.programmeId, version: 3, cadenceDays: 7 });
    await expect(attempt).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});
