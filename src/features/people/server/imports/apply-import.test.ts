import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aPerson } from "../../../../../tests/factories/people.ts";
import { anImport, aPreview, atRest } from "../../../../../tests/factories/people-import.ts";
import { startTestApp, type TestApp } from "../../../../../tests/support/app.ts";

const HEAD = "Anst.nr;Chef anst.nr;Förnamn;Efternamn;E-post;Status;Språk\n";

describe("applying a people file", { timeout: 60_000 }, () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.stop());

  const byNumber = (employeeId: string) =>
    test.app.platform.system.selectFrom("people").selectAll().where("employeeId", "=", employeeId).executeTakeFirst();

  it("writes nothing when all rows are wanted and one is refused, and the good ones when only those are wanted", async () => {
    const hr = await aPerson(test, { roles: ["hr"] });
    const { id: importId } = await aPreview(hr.api, `${HEAD}101;;Ada;Berg;;Aktiv;\n102;;Bo;Ek;fel;Aktiv;\n`);
    const whole = hr.api.people.importApply({ importId, rows: "all" });
    await expect(whole).rejects.toMatchObject({ code: "ROWS_REFUSED", data: { refused: 1 } });
    expect(await byNumber("101")).toBeUndefined();
    const view = await atRest(hr.api, await hr.api.people.importApply({ importId, rows: "good" }));
    expect(view).toMatchObject({ state: "applied", result: { added: 1, refused: 1 } });
    const file = await hr.api.people.importRejected({ importId });
    expect(await file.text()).toContain("102;;Bo;Ek;fel;Aktiv;;3;E-postadressen är inte fullständig.");
    await expect(hr.api.people.importApply({ importId })).rejects.toMatchObject({ code: "IMPORT_CLOSED" });
  });

  it("lets two people trade their addresses", async () => {
    const hr = await aPerson(test, { roles: ["hr"] });
    await anImport(hr.api, `${HEAD}201;;Ada;Berg;a@nordvik.example;Aktiv;\n202;;Bo;Ek;b@nordvik.example;Aktiv;\n`);
    const swap = `${HEAD}201;;Ada;Berg;b@nordvik.example;Aktiv;\n202;;Bo;Ek;a@nordvik.example;Aktiv;\n`;
    expect(await anImport(hr.api, swap)).toMatchObject({ state: "applied", result: { changed: 2 } });
    expect([(await byNumber("201"))?.email, (await byNumber("202"))?.email]).toEqual([
      "b@nordvik.example",
      "a@nordvik.example",
    ]);
  });

  it("leaves the missing alone unless somebody says that they have left, and never the one who imports", async () => {
    const hr = await aPerson(test, { roles: ["hr"], employeeId: "300" });
    const [bo, file] = [await aPerson(test, { employeeId: "301" }), `${HEAD}302;;Eva;Dal;;Aktiv;\n`];
    expect(await anImport(hr.api, file)).toMatchObject({ result: { deactivated: 0 } });
    expect(await byNumber("301")).toMatchObject({ status: "active" });
    await anImport(hr.api, file, { missing: "deactivate" });
    expect(await byNumber("301")).toMatchObject({ id: bo.id, status: "terminated", dateOfTermination: "2026-11-24" });
    expect(await byNumber("300")).toMatchObject({ status: "active" });
    await expect(bo.api.people.levels({})).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  });

  it("does not overwrite the languages that somebody has chosen", async () => {
    const hr = await aPerson(test, { roles: ["hr"] });
    const ada = await aPerson(test, { employeeId: "401", languages: ["sv"] });
    await ada.api.people.updateProfile({ personId: ada.id, version: 1, languages: ["fi"] });
    await anImport(hr.api, `${HEAD}401;;Ada;Nyberg;;Aktiv;polska\n`);
    expect(await byNumber("401")).toMatchObject({ familyName: "Nyberg", languages: ["fi"] });
  });

  it("joins people with a manager who comes in a later file", async () => {
    const hr = await aPerson(test, { roles: ["hr"] });
    const team = `${HEAD}501;599;Ada;Berg;;Aktiv;\n502;599;Bo;Ek;;Aktiv;\n;;Eva;Dal;;Aktiv;\n`;
    await anImport(hr.api, team, { rows: "good" });
    expect(await byNumber("501")).toMatchObject({ managerId: null, managerEmployeeId: "599" });
    await anImport(hr.api, `${HEAD}599;;Eva;Dal;;Aktiv;\n`);
    expect((await byNumber("501"))?.managerId).toBe((await byNumber("599"))?.id);
  });

  it("tells what happened and writes in the audit log on what ground", async () => {
    const hr = await aPerson(test, { roles: ["administrator"] });
    await anImport(hr.api, `${HEAD}601;;Ada;Berg;;Aktiv;\n`, { legalBasis: "contract" });
    await test.eventsHandled();
    const { system } = test.app.platform;
    const types = await system.selectFrom("events").select("type").where("actorId", "is", null).execute();
    expect(types.map(({ type }) => type)).toContain("people.added");
    const { items } = await hr.api.audit.list({ action: "people.imported" });
    expect(items[0]).toMatchObject({ actor: { id: hr.id }, detail: { legalBasis: "contract", added: 1 } });
  });

  it("is refused in words while another file is being applied, and what a killed process left is taken up again", async () => {
    const [hr, other] = [await aPerson(test, { roles: ["hr"] }), await aPerson(test, { roles: ["hr"] })];
    const { id: importId } = await aPreview(hr.api, `${HEAD}701;;Ada;Berg;;Aktiv;\n`);
    const { id: second } = await aPreview(other.api, `${HEAD}702;;Bo;Ek;;Aktiv;\n`);
    // As a killed process leaves it: claimed by an attempt that will never say a word again.
    const left = { state: "applying", claimedBy: "killed", rowsToApply: "all" } as const;
    const claimed = { ...left, claimedAt: sql<Date>`clock_timestamp()` };
    await test.app.platform.system.updateTable("peopleImports").set(claimed).where("id", "=", importId).execute();
    const refused = other.api.people.importApply({ importId: second });
    await expect(refused).rejects.toMatchObject({ code: "IMPORT_RUNNING", data: { by: hr.name } });
    expect(await byNumber("701")).toBeUndefined();
    await aMinuteOfSilence(importId);
    await test.app.background.runDue();
    expect(await atRest(hr.api, { id: importId })).toMatchObject({ state: "applied" });
    expect(await byNumber("701")).toMatchObject({ givenName: "Ada" });
  });

  it("leaves nothing half done when it is cut off in the middle, and is whole when it is tried again", async () => {
    const hr = await aPerson(test, { roles: ["hr"] });
    const ada = await aPerson(test, { employeeId: "801" });
    const { id: importId } = await aPreview(hr.api, `${HEAD}801;;Ada;Ny;;Aktiv;\n802;;Bo;Ek;;Aktiv;\n`);
    const { system } = test.app.platform;
    const applying = await system.transaction().execute(async (holding) => {
      await holding.selectFrom("people").select("id").where("id", "=", ada.id).forUpdate().execute();
      const asked = hr.api.people.importApply({ importId });
      // By then the new person is written, and the changed one waits for the row that is held here.
      await endConnection(await connectionThatWaits());
      expect(await byNumber("802")).toBeUndefined();
      expect(await byNumber("801")).toMatchObject({ version: 1 });
      return asked;
    });
    expect(["applying", "applied"]).toContain(applying.state);
    await aMinuteOfSilence(importId);
    await test.app.background.runDue();
    expect(await atRest(hr.api, { id: importId })).toMatchObject({ state: "applied" });
    expect([await byNumber("801"), await byNumber("802")]).toMatchObject([{ familyName: "Ny" }, { givenName: "Bo" }]);
  });

  /** By the database's clock, which tells living processes from dead ones. */
  const aMinuteOfSilence = (importId: string) =>
    sql`update people_imports set claimed_at = claimed_at - interval '61 seconds' where id = ${importId}::uuid`.execute(
      test.app.platform.system,
    );

  async function connectionThatWaits(): Promise<number> {
    for (;;) {
      const { rows } = await sql<{ pid: number }>`
        select pid from pg_stat_activity where wait_event_type = 'Lock' and query like '%update people p set%'
          and datname = current_database()`.execute(test.app.platform.system);
      if (rows[0]) return rows[0].pid;
    }
  }

  const endConnection = (pid: number) => sql`select pg_terminate_backend(${pid})`.execute(test.app.platform.system);
});
