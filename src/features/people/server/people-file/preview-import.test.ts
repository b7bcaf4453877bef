import { describe, expect, it } from "vitest";
import { employees } from "../../../../../tests/factories/employees.ts";
import { peopleFile, peopleFileForms } from "../../../../../tests/factories/people-file.ts";
import { aKnownPerson, wholeReading } from "../../../../../tests/factories/people-reading.ts";
import { fileWithPlantedProblems } from "../../../../../tests/factories/planted-problems.ts";
import { importPreview } from "../../shared/import-preview.ts";
import { type KnownPerson, knownPeople } from "./known-people.ts";
import { previewImport } from "./preview-import.ts";

async function previewOf(file: string | Uint8Array, known: readonly KnownPerson[] = []) {
  const { reading } = await wholeReading(file, { known });
  return importPreview.parse(await previewImport(reading, knownPeople(known)));
}

describe("the preview of an import", () => {
  it("counts who is new, changed, unchanged, leaving, missing and refused", async () => {
    const known = ["1", "2", "3", "4"].map((employeeId) => aKnownPerson({ employeeId }));
    const { counts } = await previewOf(
      "Anst.nr;Förnamn;Efternamn;Status\n1;Ada;Berg;Aktiv\n2;Eva;Berg;Aktiv\n3;Ada;Berg;Slutat\n5;Bo;Ek;Aktiv\n6;Bo;;Aktiv\n",
      known,
    );
    expect(counts).toEqual({ rows: 5, new: 1, changed: 2, unchanged: 1, refused: 1, noted: 0, leaving: 1, missing: 1 });
  });

  it("finds everyone unchanged when the same file comes again", async () => {
    const file = peopleFile(peopleFileForms.workers, employees(50));
    const { people, reading } = await wholeReading(file);
    const known = people.map((person) => aKnownPerson(person));
    const { counts } = await previewImport(reading, knownPeople(known));
    expect(counts).toMatchObject({ rows: 50, unchanged: 50, missing: 0 });
  });

  it("shows the rows to look at, with their texts by field and every problem", async () => {
    const { refused, noted, problemsByKind } = await previewOf(fileWithPlantedProblems().bytes);
    expect(refused).toHaveLength(14);
    expect(noted).toHaveLength(2);
    expect(refused[0]).toMatchObject({ line: 77, problems: [{ kind: "duplicate-id", params: { line: 76 } }] });
    expect(refused.find(({ line }) => line === 95)?.cells.department).toHaveLength(60);
    expect(problemsByKind).toMatchObject({ "manager-cycle": 2, "bad-mail": 1 });
  });

  it("shows no more rows than a person can look at, but counts them all", async () => {
    const rows = Array.from({ length: 1000 }, (_, at) => `${at};Ada`).join("\n");
    const { counts, refused } = await previewOf(`Anst.nr;Namn\n${rows}\n`);
    expect(counts.refused).toBe(1000);
    expect(refused).toHaveLength(200);
  });

  it("says how far it has come", async () => {
    const { reading } = await wholeReading(peopleFile(peopleFileForms.swedish, employees(1200)));
    const steps: number[] = [];
    await previewImport(reading, knownPeople([]), (rows) => steps.push(rows));
    expect(steps.length).toBeGreaterThan(1);
    expect(steps.at(-1)).toBe(1200);
  });
});
