import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aCrowd, aPerson } from "../../../../../tests/factories/people.ts";
import { aProgramme } from "../../../../../tests/factories/programmes.ts";
import { startTestApp, type TestApp } from "../../../../../tests/support/app.ts";
import { statementsOf } from "../../../../../tests/support/statements.ts";
import { programmePolicy } from "../../shared/programmes.policy.ts";
import { programmeFacts } from "../programmes.access.ts";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

describe("the list of programmes", () => {
  it("holds exactly what the reader may read, whatever she is in each of them", async () => {
    const ada = await aPerson(test, { roles: ["coordinator"] });
    await ada.api.programmes.create({ template: "peer-exchange" });
    for (const joining of ["open", "invitation", "cohort"] as const) {
      for (const place of ["none", "invited", "joined", "left", "declined", "coordinator"]) {
        await inPlace(joining, place, ada);
      }
    }
    const all = await test.app.platform.system.selectFrom("programmes").select("id").orderBy("id", "desc").execute();
    const actor = {
      id: ada.id,
      roles: ["coordinator"],
      locale: "sv" as const,
      timeZone: "Europe/Stockholm",
      scopes: null,
    };
    const facts = await programmeFacts(
      { db: test.app.platform.system, actor },
      all.map(({ id }) => id),
    );
    const readable = [...facts.values()]
      .filter((one) => programmePolicy.read(actor, one))
      .map((one) => one.programmeId);
    const listed = await ada.api.programmes.list({ limit: 100 });
    expect(listed.items.map(({ id }) => id)).toEqual([...readable].sort().reverse());
  }, 30_000);

  it("goes on where the page before ended, and costs the same for one as for fifty", async () => {
    const karin = await aPerson(test, { roles: ["coordinator"] });
    await karin.api.programmes.create({ template: "peer-exchange" });
    expect(await statementsOf(test, "/programmes?scope=mine", karin)).toBeLessThanOrEqual(3);
    for (let n = 0; n < 51; n += 1) await karin.api.programmes.create({ template: "peer-exchange" });
    expect(await statementsOf(test, "/programmes?scope=mine", karin)).toBeLessThanOrEqual(3);
    const first = await karin.api.programmes.list({ scope: "mine" });
    const second = await karin.api.programmes.list({ scope: "mine", cursor: first.next ?? "" });
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(52);
    expect(second.next).toBeNull();
  }, 30_000);

  it("refuses a cursor that it never gave", async () => {
    const ada = await aPerson(test);
    await expect(ada.api.programmes.list({ cursor: "made up" })).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });
});

describe("one programme", () => {
  it("answers the same for what may not be read as for what is not there", async () => {
    const { programmeId } = await aProgramme(test, { joining: "invitation" });
    const ada = await aPerson(test);
    const ask = (id: string) => fetch(`${test.url}/api/programmes/${id}`, { headers: { cookie: ada.cookie } });
    const [hidden, missing] = [await ask(programmeId), await ask("01900000-0000-7000-8000-000000000000")];
    expect(hidden.status).toBe(404);
    expect(await hidden.text()).toBe(await missing.text());
    expect(missing.status).toBe(404);
  });

  it("costs at most three statements with all that hangs off it", async () => {
    const { karin, programmeId } = await aProgramme(test);
    for (let n = 0; n < 3; n += 1) {
      const ada = await aPerson(test);
      await ada.api.programmes.join({ programmeId });
      await karin.api.programmes.addCoordinator({ programmeId, personId: ada.id });
    }
    for (const path of ["", "/overview"]) {
      expect(await statementsOf(test, `/programmes/${programmeId}${path}`, karin)).toBeLessThanOrEqual(3);
    }
  });
});

/** A programme that people come into in this way, and where Ada stands in this place. */
async function inPlace(
  joining: "open" | "invitation" | "cohort",
  place: string,
  ada: Awaited<ReturnType<typeof aPerson>>,
) {
  const karin = await aPerson(test, { roles: ["coordinator"] });
  await aCrowd(test, 1, { department: "Ekonomi" });
  const { id: programmeId } = await karin.api.programmes.create({
    template: "peer-exchange",
    joining,
    cohort: { departments: ["Ekonomi"] },
  });
  if (place === "coordinator") await karin.api.programmes.addCoordinator({ programmeId, personId: ada.id });
  await karin.api.programmes.publish({ programmeId });
  if (place === "none" || place === "coordinator") return;
  await karin.api.programmes.invite({ programmeId, personIds: [ada.id] });
  if (place === "declined") await ada.api.programmes.decline({ programmeId });
  if (place === "joined" || place === "left") await ada.api.programmes.join({ programmeId });
  if (place === "left") await ada.api.programmes.leave({ programmeId });
}
