import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Employee, employees } from "../../../../../tests/factories/employees.ts";
import { aPerson } from "../../../../../tests/factories/people.ts";
import { peopleFile, peopleFileForms } from "../../../../../tests/factories/people-file.ts";
import { anImport, aPreview } from "../../../../../tests/factories/people-import.ts";
import { startTestApp, type TestApp } from "../../../../../tests/support/app.ts";

const company = employees(120);

describe.each(["swedish", "workers", "byName"] as const)(
  "a people file in the %s form",
  { timeout: 60_000 },
  (form) => {
    let test: TestApp;
    beforeAll(async () => {
      test = await startTestApp();
    });
    afterAll(() => test.stop());

    const numberOf = (number: number | null) =>
      number === null ? null : form === "byName" ? `E-${number}` : `${number}`;

    async function readIn(people: readonly Employee[]) {
      const hr = await aPerson(test, { roles: ["hr"] });
      return { hr, view: await anImport(hr.api, peopleFile(peopleFileForms[form], people)) };
    }

    it("brings everybody in, with manager, level and the words of the form understood", async () => {
      const { view } = await readIn(company);
      expect(view).toMatchObject({ state: "applied", result: { added: 120, changed: 0, refused: 0, deactivated: 0 } });
      const people = await test.app.platform.system
        .selectFrom("people as p")
        .leftJoin("people as m", "m.id", "p.managerId")
        .leftJoin("levels as l", "l.id", "p.levelId")
        .selectAll("p")
        .select(["m.employeeId as manager", "l.position as level"])
        .where("p.employeeId", "is not", null)
        .execute();
      const byNumber = new Map(people.map((person) => [person.employeeId, person]));
      for (const employee of company) {
        expect(byNumber.get(numberOf(employee.number))).toMatchObject({
          givenName: form === "swedish" ? employee.givenName.replace("Ł", "L") : employee.givenName,
          familyName: employee.familyName,
          email: employee.email,
          status: employee.status,
          manager: numberOf(employee.managerNumber),
          dateOfSeniority: employee.hiredOn,
          department: employee.department,
          title: employee.title,
          level: form === "byName" ? null : employee.level,
          location: employee.location,
          timeZone: employee.timeZone,
        });
      }
    });

    it("changes nobody when it comes again, and the changed ones when they have changed", async () => {
      const { hr, view: again } = await readIn(company);
      expect(again).toMatchObject({ state: "applied", result: { added: 0, changed: 0, unchanged: 120 } });
      const moved = company.map((person, at) =>
        at < 100 || at > 109 ? person : { ...person, department: "Ny enhet" },
      );
      const preview = await aPreview(hr.api, peopleFile(peopleFileForms[form], moved));
      expect(preview.preview?.counts).toMatchObject({ new: 0, changed: 10, unchanged: 110 });
      const { items } = await hr.api.people.importRows({ importId: preview.id, show: "changed" });
      expect(items[0]).toMatchObject({
        line: 102,
        person: { employeeId: numberOf(company[100]?.number ?? 0) },
        changes: [{ field: "department", before: company[100]?.department, after: "Ny enhet" }],
      });
    });
  },
);
