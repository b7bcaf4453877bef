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

  it("counts the rows to look at, and every problem by its kind", async () => {
    const { counts, problemsByKind } = await previewOf(fileWithPlantedProblems().bytes);
    expect(counts).toMatchObject({ refused: 14, noted: 2 });
    expect(problemsByKind).toMatchObject({ "manager-cycle": 2, "bad-mail": 1 });
  });

  it("asks once about each word that it does not know", async () => {
    const rows = ["1;Ada Berg;Kanske", "2;Bo Ek;Kanske", "3;Eva Dal;Sällan"].join("\n");
    const { strangeWords } = await previewOf(`Anst.nr;Namn;Status\n${rows}\n`);
    expect(strangeWords.statuses).toEqual([
      { word: "Kanske", rows: 2 },
      { word: "Sällan", rows: 1 },
    ]);
  });

  it("hands over every row with what it would do, and says how far it has come", async () => {
    const { reading } = await wholeReading(peopleFile(peopleFileForms.swedish, employees(1200)));
    const [steps, kinds]: [number[], unknown[]] = [[], []];
    await previewImport(reading, knownPeople([]), (rows, soFar) => {
      steps.push(soFar);
      kinds.push(...rows.map(({ change }) => change?.kind));
    });
    expect(steps.length).toBeGreaterThan(1);
    expect(steps.at(-1)).toBe(1200);
    expect(kinds).toEqual(Array.from({ length: 1200 }, () => "new"));
  });
});
