import { describe, expect, it } from "vitest";
import { wholeReading } from "../../../../../tests/factories/people-reading.ts";
import { fileWithPlantedProblems } from "../../../../../tests/factories/planted-problems.ts";
import { csvCell, rejectedRowsFile } from "./rejected-rows.ts";

const words = { line: "Rad", reason: "Vad är fel", say: ({ kind }: { kind: string }) => kind };

async function rejectedFrom(content: string | Uint8Array): Promise<string> {
  const { form, rows } = await wholeReading(content);
  const file = rejectedRowsFile(form, words);
  return file.beginning + file.linesFor(rows);
}

describe("the file of rejected rows", () => {
  it("holds the rows that were refused, as they stood, with line and reason", async () => {
    const file = "Anst.nr;Namn;E-post\n1;Ada Berg;ada@nordvik.se\n1;Bo Ek;fel\n2;Cid Ek\n";
    expect(await rejectedFrom(file)).toBe(
      "\ufeffAnst.nr;Namn;E-post;Rad;Vad är fel\r\n1;Bo Ek;fel;3;bad-mail duplicate-id\r\n2;Cid Ek;;4;too-few-columns\r\n",
    );
  });

  it("can be corrected and read again", async () => {
    const corrected = (await rejectedFrom('Anst.nr;Namn;E-post;Befattning\n1;"Ek; Bo";fel;=1+1\n'))
      .replace(";fel;", ";bo@nordvik.se;")
      .replace('"Ek; Bo"', "Bo Ek");
    const { people } = await wholeReading(corrected);
    expect(people).toMatchObject([{ employeeId: "1", email: "bo@nordvik.se", title: "=1+1" }]);
  });

  it("never starts a formula in a spreadsheet", async () => {
    for (const line of (await rejectedFrom(fileWithPlantedProblems().bytes)).split("\r\n")) {
      for (const cell of line.split(";")) expect(cell).not.toMatch(/^"?[=+\-@\t\r]/);
    }
    expect(["=1", "+1", "-1", "@x", "\tx", "\rx"].map((cell) => csvCell(cell, ";"))).toEqual([
      "'=1",
      "'+1",
      "'-1",
      "'@x",
      "'\tx",
      '"\'\rx"',
    ]);
  });
});
