import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aPerson } from "../../../../../tests/factories/people.ts";
import { startTestApp, type TestApp } from "../../../../../tests/support/app.ts";

describe("setting up a programme", () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.stop());

  it("starts from a template whose days are counted from today, and is a draft that its maker runs", async () => {
    const karin = await aPerson(test, { roles: ["coordinator"] });
    const draft = await karin.api.programmes.create({ template: "peer-exchange" });
    expect(draft).toMatchObject({
      name: { sv: "Kollegialt utbyte", en: "Peer exchange" },
      state: "draft",
      phase: "draft",
      dates: {
        joiningEndsOn: "2026-12-08",
        needsDueOn: "2026-12-15",
        introductionsOn: "2026-12-22",
        startsOn: "2026-12-29",
      },
      coordinators: [{ id: karin.id, name: karin.name, takesPart: false }],
      you: { isCoordinator: true, enrolment: null, hasAnswered: false },
      can: { update: true, publish: true, leave: false },
    });
  });

  it("takes what the caller wants otherwise", async () => {
    const karin = await aPerson(test, { roles: ["administrator"] });
    const name = { sv: "Nya ledare", en: null };
    const draft = await karin.api.programmes.create({ template: "leadership-circle", name, cadenceDays: 14 });
    expect(draft).toMatchObject({ name, cadenceDays: 14, form: "circles", joining: "invitation" });
  });

  it("says which templates there are when it knows no such", async () => {
    const karin = await aPerson(test, { roles: ["coordinator"] });
    await expect(karin.api.programmes.create({ template: "speed-dating" })).rejects.toMatchObject({
      code: "UNKNOWN_TEMPLATE",
      data: { templates: ["peer-exchange", "onboarding-buddies", "leadership-circle"] },
    });
  });

  it("names the days that are out of order, and makes nothing", async () => {
    const karin = await aPerson(test, { roles: ["coordinator"] });
    const dates = {
      joiningEndsOn: null,
      needsDueOn: "2026-12-10",
      introductionsOn: "2026-12-01",
      startsOn: "2026-12-20",
      endsOn: "2027-06-01",
    };
    await expect(karin.api.programmes.create({ template: "peer-exchange", dates })).rejects.toMatchObject({
      code: "DAYS_OUT_OF_ORDER",
      data: { days: ["introductionsOn"] },
    });
    expect(await karin.api.programmes.list({ scope: "mine" })).toEqual({
      items: [],
      next: null,
      can: { create: true },
    });
  });

  it.each([["hr" as const], [null]])("is not for a colleague with the role %s", async (role) => {
    const ada = await aPerson(test, { roles: role ? [role] : [] });
    await expect(ada.api.programmes.create({ template: "peer-exchange" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(ada.api.programmes.cohortChoices({})).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
