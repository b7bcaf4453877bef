import { describe, expect, it } from "vitest";
import { employees } from "../../../../../tests/factories/employees.ts";
import { peopleFile, peopleFileForms } from "../../../../../tests/factories/people-file.ts";
import { fromBytes } from "./file-source.ts";
import { inspectFile } from "./inspect-file.ts";

const inspected = (text: string | Uint8Array) => inspectFile(fromBytes(Buffer.from(text)));

describe("looking into a people file", () => {
  it("knows the forms that personnel systems export", async () => {
    const people = employees(30);
    expect(await inspected(peopleFile(peopleFileForms.swedish, people))).toMatchObject({
      encoding: "windows-1252",
      delimiter: ";",
    });
    expect(await inspected(peopleFile(peopleFileForms.workers, people))).toMatchObject({
      encoding: "utf-16le",
      delimiter: "\t",
    });
    expect(await inspected(peopleFile(peopleFileForms.byName, people))).toMatchObject({
      encoding: "utf-8",
      delimiter: ",",
    });
  });

  it("shows up to three different values of each column", async () => {
    const { columns } = await inspected("Anst.nr;Status\n1;Aktiv\n2;Aktiv\n3;Ledig\n4;\n5;Slutat\n6;Vilande\n");
    expect(columns).toEqual([
      { heading: "Anst.nr", samples: ["1", "2", "3"] },
      { heading: "Status", samples: ["Aktiv", "Ledig", "Slutat"] },
    ]);
  });

  it("hides the last figures of personal identity numbers", async () => {
    const { columns } = await inspected("Anst.nr;Nr\n1;811228-9874\n2;19121212-1212\n");
    expect(columns[1]?.samples).toEqual(["811228-****", "19121212-****"]);
  });

  it("passes over a title above the headings", async () => {
    const form = await inspected("Personallista;2026-11-24\n\nAnst.nr;Förnamn;Efternamn;E-post;Ort\n1;Ada;Berg;;\n");
    expect(form.headerLine).toBe(3);
    expect(form.columns[0]).toEqual({ heading: "Anst.nr", samples: ["1"] });
  });

  it("gives a repeated heading and an empty one names of their own, and leaves out empty ones at the end", async () => {
    const { columns } = await inspected("Datum;Datum;;Namn;;\n1;2;3;4;;\n");
    expect(columns.map(({ heading }) => heading)).toEqual(["Datum", "Datum (2)", "#3", "Namn"]);
  });

  it("takes encoding and separator as a person has chosen them", async () => {
    const source = fromBytes(Buffer.from("Namn|Ort;Land\nÅsa|Oslo;Norge\n", "latin1"));
    const form = await inspectFile(source, { encoding: "macintosh", delimiter: "|" });
    expect(form).toMatchObject({ encoding: "macintosh", because: "chosen", delimiter: "|" });
    expect(form.columns.map(({ heading }) => heading)).toEqual(["Namn", "Ort;Land"]);
  });

  it.each([
    ["an empty file", "", "empty"],
    ["a file of empty lines", "\n\n \n", "empty"],
    ["a spreadsheet", "PK\u0003\u0004....", "spreadsheet"],
    ["a PDF", "%PDF-1.7", "not-text"],
    ["a list of single words", "Namn\nÅsa\n", "one-column"],
    ["a file with a thousand columns", `${"a;".repeat(1000)}b\n${"1;".repeat(1000)}2\n`, "header-too-wide"],
  ])("says why %s can not be read", async (_, text, reason) => {
    await expect(inspected(text)).rejects.toMatchObject({ reason });
  });

  it("refuses a million columns within two seconds", async () => {
    const begun = performance.now();
    await expect(inspected(`${"a;".repeat(1_000_000)}b\n`)).rejects.toMatchObject({ reason: "header-too-wide" });
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
