import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Employee, employees } from "../../../../../tests/factories/employees.ts";
import { peopleFile, peopleFileForms, type Writing } from "../../../../../tests/factories/people-file.ts";
import { wholeReading } from "../../../../../tests/factories/people-reading.ts";
import { fileWithPlantedProblems } from "../../../../../tests/factories/planted-problems.ts";
import type { PersonDraft } from "../../shared/person-fields.ts";

const everything = (person: Employee): PersonDraft => ({
  employeeId: String(person.number),
  managerEmployeeId: person.managerNumber === null ? null : String(person.managerNumber),
  givenName: person.givenName,
  familyName: person.familyName,
  email: person.email,
  status: person.status,
  dateOfSeniority: person.hiredOn,
  dateInJob: person.inJobSince,
  lastHireDate: null,
  dateOfTermination: person.leftOn,
  department: person.department,
  title: person.title,
  level: person.level,
  location: person.location,
  timeZone: person.timeZone,
  languages: person.languages,
});

describe("reading people from the forms that personnel systems export", () => {
  const company = employees(150);

  it("takes everyone from a Swedish file in Windows-1252, whose only loss is a letter it can not write", async () => {
    const { people, problems } = await wholeReading(peopleFile(peopleFileForms.swedish, company));
    const withoutStroke = company.map((person) => ({ ...person, givenName: person.givenName.replace("Ł", "L") }));
    expect(people).toEqual(withoutStroke.map(everything));
    expect(problems).toEqual([]);
  });

  it("takes everyone from a UTF-16 file with one column for the name and the day first", async () => {
    const { people, problems } = await wholeReading(peopleFile(peopleFileForms.workers, company));
    expect(people).toEqual(
      company.map(everything).map((person) => ({ ...person, languages: person.languages.slice(0, 1) })),
    );
    expect(problems).toEqual([]);
  });

  it("takes everyone from a file with prefixed numbers, loud addresses and days in words", async () => {
    const { people, problems } = await wholeReading(peopleFile(peopleFileForms.byName, company));
    const prefixed = (number: string | null): string | null => number && `E-${number}`;
    const left = { dateInJob: null, dateOfTermination: null, level: null, languages: [] };
    expect(people).toEqual(
      company.map(everything).map((person) => ({
        ...person,
        ...left,
        employeeId: `E-${person.employeeId}`,
        managerEmployeeId: prefixed(person.managerEmployeeId),
      })),
    );
    expect(problems).toEqual([]);
  });

  it("takes the same people however the file is written", async () => {
    const few = employees(12, 7).map((person) => ({ ...person, givenName: person.givenName.replace("Ł", "L") }));
    const writing: fc.Arbitrary<Writing> = fc.record({
      encoding: fc.constantFrom("utf-8", "utf-16le", "utf-16be", "windows-1252"),
      mark: fc.constantFrom("mark", "no mark"),
      delimiter: fc.constantFrom(";", ",", "\t", "|"),
      quotes: fc.constantFrom("everywhere", "where needed"),
      lineBreak: fc.constantFrom("\r\n", "\n", "\r"),
    });
    await fc.assert(
      fc.asyncProperty(writing, async (form) => {
        const mark = form.encoding === "windows-1252" ? "no mark" : form.mark;
        const { people } = await wholeReading(peopleFile(peopleFileForms.swedish, few, { ...form, mark }));
        expect(people).toEqual(few.map(everything));
      }),
      { numRuns: 60 },
    );
  });
});

describe("what is wrong with a file", () => {
  it("is found by line, column and kind, and nothing else is", async () => {
    const { bytes, planted } = fileWithPlantedProblems();
    const { problems } = await wholeReading(bytes);
    const found = problems.map(({ line, column, kind }) => ({ line, column, kind }));
    expect(found).toHaveLength(planted.length);
    expect(found).toEqual(expect.arrayContaining(planted));
  });

  it("refuses the rows with errors and takes those with notes", async () => {
    const { bytes, planted } = fileWithPlantedProblems();
    const { rows } = await wholeReading(bytes);
    const taken = /-accepted$|-kept-as-text$/;
    const refused = planted.filter(({ kind }) => !taken.test(kind)).map(({ line }) => line);
    expect(rows.filter(({ person }) => person === null).map(({ line }) => line)).toEqual(
      refused.toSorted((a, b) => a - b),
    );
  });

  it("is shown by a short piece of the cell in which nothing steers", async () => {
    const { bytes } = fileWithPlantedProblems();
    const { problems } = await wholeReading(bytes);
    for (const { value } of problems) expect(value.length).toBeLessThanOrEqual(70);
    expect(problems.find(({ kind }) => kind === "control-character")?.value).toBe("[U+202E]Anna");
  });

  it("is told by the line in the file, also below a cell with line breaks", async () => {
    const { problems } = await wholeReading('Anst.nr;Förnamn;Efternamn;Befattning\n1;Ada;Berg;"a\nb\nc"\n2;Bo;;x\n');
    expect(problems).toMatchObject([{ line: 5, column: "Efternamn", kind: "missing-name" }]);
  });

  it("never makes the reader fall over, whatever the bytes are", async () => {
    const header = Buffer.from("Anst.nr;Namn;E-post;Chef;Status;Anställd from;Nivå;Ort;Språk;constructor;__proto__\n");
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ maxLength: 300 }).map((text) => Buffer.from(text)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, fc.boolean(), async (content, withHeader) => {
        const file = withHeader ? Buffer.concat([header, content]) : content;
        const outcome = await wholeReading(file).catch((error: unknown) => error);
        if (outcome instanceof Error) expect(outcome).toMatchObject({ name: "UnreadableFile" });
      }),
      { numRuns: 300 },
    );
  });
});

describe("columns", () => {
  it("are read as a person has mapped them", async () => {
    const { people } = await wholeReading("A;B;C\n7;Berg;Ada\n", {
      mapping: { columns: { A: "employeeId", B: "familyName", C: "givenName" } },
    });
    expect(people).toMatchObject([{ employeeId: "7", givenName: "Ada", familyName: "Berg" }]);
  });

  it("must tell number and name, or the file is not read", async () => {
    await expect(wholeReading("Förnamn;Efternamn\nAda;Berg\n")).rejects.toMatchObject({
      reason: "column-missing",
      params: { field: "employeeId" },
    });
    await expect(wholeReading("Anst.nr;Förnamn\n1;Ada\n")).rejects.toMatchObject({ params: { field: "familyName" } });
    await expect(wholeReading("Anst.nr;Ort\n1;Oslo\n")).rejects.toMatchObject({ params: { field: "fullName" } });
  });

  it("must have rows below them", async () => {
    await expect(wholeReading("Anst.nr;Namn\n;\n")).rejects.toMatchObject({ reason: "no-rows" });
  });

  it("may be followed by empty cells, but not by cells with something in them", async () => {
    const { rows } = await wholeReading("Anst.nr;Namn;Ort\n1;Ada Berg;Oslo;;\n2;Bo Ek;Oslo;x\n");
    expect(rows.map(({ person, problems }) => [person !== null, ...problems.map(({ kind }) => kind)])).toEqual([
      [true],
      [false, "too-many-columns"],
    ]);
  });
});

describe("days", () => {
  const file = "Anst.nr;Namn;Anställd from\n1;Ada Berg;03/04/2019\n2;Bo Ek;05/06/2019\n";

  it("that could be read in two ways are read with the day first, and the column is noted", async () => {
    const { people, problems } = await wholeReading(file);
    expect(people.map(({ dateOfSeniority }) => dateOfSeniority)).toEqual(["2019-04-03", "2019-06-05"]);
    expect(problems).toMatchObject([
      { line: 1, column: "Anställd from", kind: "date-order-assumed", severity: "note" },
    ]);
  });

  it("are read in the order that a person has chosen, without a note", async () => {
    const { people, problems } = await wholeReading(file, {
      mapping: { dateOrders: { "Anställd from": "month-first" } },
    });
    expect(people.map(({ dateOfSeniority }) => dateOfSeniority)).toEqual(["2019-03-04", "2019-05-06"]);
    expect(problems).toEqual([]);
  });

  it("in another form than the column's usual one are noted", async () => {
    const { people, problems } = await wholeReading(
      "Anst.nr;Namn;Slutdatum\n1;Ada Berg;2030-01-01\n2;Bo Ek;2030-01-02\n3;Cid Ek;47484\n",
    );
    expect(people[2]?.dateOfTermination).toBe("2030-01-01");
    expect(problems).toMatchObject([{ line: 4, kind: "date-as-number-accepted", params: { day: "2030-01-01" } }]);
  });
});

describe("a person's status", () => {
  it("is what a person has said that a word means", async () => {
    const { people } = await wholeReading("Anst.nr;Namn;Status\n1;Ada Berg;Kanske\n", {
      mapping: { statuses: { kanske: "leave" } },
    });
    expect(people).toMatchObject([{ status: "leave" }]);
  });

  it("follows from the last day when nothing is said", async () => {
    const { people } = await wholeReading(
      "Anst.nr;Namn;Status;Slutdatum\n1;Ada Berg;;2026-11-23\n2;Bo Ek;;2026-11-24\n3;Cid Ek;;\n",
    );
    expect(people.map(({ status }) => status)).toEqual(["terminated", "active", "active"]);
  });
});

describe("levels", () => {
  const file = "Anst.nr;Namn;Nivå\n1;Ada Berg;2\n2;Bo Ek;9\n";

  it("are those of the organisation once it has a list", async () => {
    const levels = [{ position: 2, nameSv: "Ledare", nameEn: "Lead" }];
    const { people, problems } = await wholeReading(file, { levels });
    expect(people).toMatchObject([{ employeeId: "1", level: 2 }]);
    expect(problems).toMatchObject([{ line: 3, column: "Nivå", kind: "unknown-level", value: "9" }]);
  });

  it("are left alone when the column is no list of levels", async () => {
    const rows = Array.from({ length: 40 }, (_, at) => `${at};Ada Berg;Titel ${"x".repeat(at)}`).join("\n");
    const { people, problems } = await wholeReading(`Anst.nr;Namn;Nivå\n${rows}\n`);
    expect(people.every(({ level }) => level === null)).toBe(true);
    expect(problems).toMatchObject([{ line: 1, column: "Nivå", kind: "levels-not-read" }]);
  });
});

describe("somebody with one name only", () => {
  it("has a dash where the other one would stand", async () => {
    const { people, problems } = await wholeReading("Anst.nr;Förnamn;Efternamn\n1;Ada;-\n2;-;-\n");
    expect(people).toMatchObject([{ givenName: "Ada", familyName: "" }]);
    expect(problems).toMatchObject([{ line: 3, kind: "missing-name" }]);
  });
});
