import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aPerson } from "../../../../../tests/factories/people.ts";
import { aProgramme } from "../../../../../tests/factories/programmes.ts";
import { aSession } from "../../../../../tests/factories/sessions.ts";
import { startTestApp, type TestApp } from "../../../../../tests/support/app.ts";

describe("opening a programme", () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.stop());

  it("shows it to those it concerns, who saw nothing of the draft", async () => {
    const karin = await aPerson(test, { roles: ["coordinator"] });
    const ada = await aPerson(test);
    const { id: programmeId } = await karin.api.programmes.create({ template: "peer-exchange" });
    await expect(ada.api.programmes.get({ programmeId })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await karin.api.programmes.publish({ programmeId });
    expect(await ada.api.programmes.get({ programmeId })).toMatchObject({
      state: "open",
      phase: "joining",
      can: { join: true, update: false },
      you: { isCoordinator: false, enrolment: null },
    });
  });

  it("says everything that is in the way at once", async () => {
    const karin = await aPerson(test, { roles: ["coordinator"] });
    const cohort = { departments: ["Månbasen"] };
    const { id: programmeId } = await karin.api.programmes.create({ template: "onboarding-buddies", cohort });
    test.clock.set("2027-02-01T09:00:00Z");
    const { api } = await aSession(test, karin.id);
    await expect(api.programmes.publish({ programmeId })).rejects.toMatchObject({
      code: "NOT_READY",
      data: { obstacles: ["days-passed", "nobody-in-cohort"] },
    });
    test.clock.set("2026-11-24T09:00:00Z");
  });

  it("opens once, however many press at the same moment", async () => {
    const karin = await aPerson(test, { roles: ["coordinator"] });
    const { id: programmeId } = await karin.api.programmes.create({ template: "peer-exchange" });
    const publish = () => karin.api.programmes.publish({ programmeId });
    await Promise.allSettled([publish(), publish(), publish()]);
    await test.eventsHandled();
    const published = await test.app.platform.system
      .selectFrom("events")
      .select("payload")
      .where("type", "=", "programme.published")
      .execute();
    expect(published.filter(({ payload }) => JSON.stringify(payload).includes(programmeId))).toHaveLength(1);
  });

  it("is for its coordinators", async () => {
    const karin = await aPerson(test, { roles: ["coordinator"] });
    const other = await aPerson(test, { roles: ["coordinator", "administrator"] });
    const { id: programmeId } = await karin.api.programmes.create({ template: "peer-exchange" });
    await expect(other.api.programmes.publish({ programmeId })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("closing a programme", () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.stop());

  it("lets nobody in, and keeps it readable for those who were there", async () => {
    const { karin, programmeId } = await aProgramme(test);
    const [ada, bo] = [await aPerson(test), await aPerson(test, { givenName: "Bo" })];
    await ada.api.programmes.join({ programmeId });
    await karin.api.programmes.close({ programmeId });
    expect(await ada.api.programmes.get({ programmeId })).toMatchObject({ state: "closed", phase: "closed" });
    await expect(bo.api.programmes.get({ programmeId })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(bo.api.programmes.join({ programmeId })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("throws away a draft, but nothing that has been open", async () => {
    const { karin, programmeId } = await aProgramme(test);
    const draft = await karin.api.programmes.create({ template: "peer-exchange" });
    await karin.api.programmes.discard({ programmeId: draft.id });
    await expect(karin.api.programmes.get({ programmeId: draft.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(karin.api.programmes.discard({ programmeId })).rejects.toMatchObject({ code: "NOT_A_DRAFT" });
  });
});
