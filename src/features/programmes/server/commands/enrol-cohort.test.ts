import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { aCrowd, aPerson, type APerson } from "../../../../../tests/factories/people.ts";
import { startTestApp, type TestApp } from "../../../../../tests/support/app.ts";
import { statementsOf } from "../../../../../tests/support/statements.ts";

let test: TestApp;
let karin: APerson;
let place: string;
beforeAll(async () => {
  test = await startTestApp();
  karin = await aPerson(test, { givenName: "Karin", roles: ["coordinator"] });
});
beforeEach(() => {
  place = `Luleå ${crypto.randomUUID()}`;
});
afterAll(() => test.stop());

const aCohort = async () => {
  const cohort = { locations: [place], hiredAfter: "2026-06-01" };
  const { id } = await karin.api.programmes.create({ template: "onboarding-buddies", cohort });
  return id;
};
const hired = (lastHireDate: string, more: Parameters<typeof aPerson>[1] = {}) =>
  aPerson(test, { location: place, lastHireDate, ...more });

describe("a cohort", () => {
  it("shows who it is before it opens, then enrols exactly those and tells them", async () => {
    const ada = await hired("2026-10-01", { email: `${crypto.randomUUID()}@nordvik.example`, languages: ["sv"] });
    await hired("2020-01-01");
    await hired("2026-10-01", { status: "leave" });
    await hired("2026-10-01", { location: "Dublin" });
    const programmeId = await aCohort();
    const preview = await karin.api.programmes.cohort({ programmeId });
    expect(preview).toMatchObject({ total: 1, items: [{ id: ada.id, location: place }] });
    await karin.api.programmes.publish({ programmeId });
    expect(await karin.api.programmes.participants({ programmeId })).toMatchObject({
      items: [{ person: { id: ada.id }, state: "enrolled" }],
    });
    await test.eventsHandled();
    const { email } = await test.app.platform.system
      .selectFrom("people")
      .select("email")
      .where("id", "=", ada.id)
      .executeTakeFirstOrThrow();
    const mails = await test.app.platform.system
      .selectFrom("mails")
      .selectAll()
      .where("toAddress", "=", email ?? "")
      .execute();
    expect(mails).toMatchObject([{ kind: "programme.enrolled", subject: "Du är med i Introduktionsfaddrar" }]);
  });

  it("takes in newcomers later, and leaves out who opted out", async () => {
    const ada = await hired("2026-10-01");
    const programmeId = await aCohort();
    await karin.api.programmes.publish({ programmeId });
    await ada.api.programmes.leave({ programmeId });
    const bo = await hired("2026-11-20");
    expect(await karin.api.programmes.enrolCohort({ programmeId })).toEqual({ enrolled: 1 });
    expect(await ada.api.programmes.get({ programmeId })).toMatchObject({ you: { enrolment: "left" } });
    expect(await bo.api.programmes.get({ programmeId })).toMatchObject({ you: { enrolment: "enrolled" } });
    expect(await karin.api.programmes.enrolCohort({ programmeId })).toEqual({ enrolled: 0 });
  });

  it("is seen by its coordinators only", async () => {
    const ada = await hired("2026-10-01");
    const programmeId = await aCohort();
    await karin.api.programmes.publish({ programmeId });
    expect(await ada.api.programmes.get({ programmeId })).toMatchObject({ cohort: null });
    await expect(ada.api.programmes.cohort({ programmeId })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(ada.api.programmes.enrolCohort({ programmeId })).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("is paged by name with å ä ö last, in as many statements for one as for fifty", async () => {
    await hired("2026-10-01", { givenName: "Östen" });
    const programmeId = await aCohort();
    expect(await statementsOf(test, `/programmes/${programmeId}/cohort`, karin)).toBeLessThanOrEqual(3);
    await hired("2026-10-01", { givenName: "Åke" });
    await aCrowd(test, 53, { location: place, lastHireDate: "2026-10-01", givenName: "Zara" });
    const first = await karin.api.programmes.cohort({ programmeId });
    expect(first.total).toBe(55);
    expect(first.items).toHaveLength(50);
    const second = await karin.api.programmes.cohort({ programmeId, cursor: first.next ?? "" });
    expect(second.items.map(({ name }) => name.split(" ")[0])).toEqual(["Zara", "Zara", "Zara", "Åke", "Östen"]);
    expect(await statementsOf(test, `/programmes/${programmeId}/cohort`, karin)).toBeLessThanOrEqual(3);
  });

  it("can be chosen by what people here have", async () => {
    await hired("2026-10-01", { department: "Nät och drift" });
    const choices = await karin.api.programmes.cohortChoices({});
    expect(choices.locations).toContainEqual({ name: place, people: 1 });
    expect(choices.departments).toContainEqual({ name: "Nät och drift", people: 1 });
  });
});
