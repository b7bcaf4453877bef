import { describe, expect, it } from "vitest";
import { aKnownPerson, wholeReading } from "../../../../../tests/factories/people-reading.ts";
import { type KnownPerson, knownPeople } from "./known-people.ts";
import { changeOf, missingFrom } from "./plan-import.ts";

async function planned(file: string, known: readonly KnownPerson[]) {
  const { reading, people } = await wholeReading(file, { known });
  const here = knownPeople(known);
  const changes = people.map((person) => changeOf(person, here, reading.spokenOf));
  return { changes, missing: missingFrom(here, reading.isInFile).map(({ employeeId }) => employeeId) };
}

const ada = aKnownPerson({ employeeId: "1", email: "ada@nordvik.se", department: "Ekonomi", timeZone: "Europe/Oslo" });
const FILE = "Anst.nr;Förnamn;Efternamn;E-post;Avdelning\n";

describe("reading people in again", () => {
  it("finds each by employee number and says what changes", async () => {
    const { changes } = await planned(`${FILE}1;Ada;Berg;ada@nordvik.se;Juridik\n2;Bo;Ek;bo@nordvik.se;Juridik\n`, [
      ada,
    ]);
    expect(changes).toMatchObject([{ kind: "changed", known: ada, fields: ["department"] }, { kind: "new" }]);
  });

  it("leaves alone what the file has no column for", async () => {
    const { changes } = await planned("Anst.nr;Namn\n1;Ada Berg\n", [ada]);
    expect(changes).toMatchObject([{ kind: "unchanged" }]);
  });

  it("empties what the file has a column for and nothing in it", async () => {
    const { changes } = await planned(`${FILE}1;Ada;Berg;ada@nordvik.se;\n`, [ada]);
    expect(changes).toMatchObject([{ kind: "changed", fields: ["department"] }]);
  });

  it("does not touch what the person has chosen", async () => {
    const chose = { ...ada, languages: ["sv"], chosenByPerson: ["languages", "timeZone"] as const };
    const { changes } = await planned("Anst.nr;Namn;Språk;Tidszon\n1;Ada Berg;polska;Europe/Warsaw\n", [chose]);
    expect(changes).toMatchObject([{ kind: "unchanged" }]);
  });

  it("does not take a place without an obvious zone for a change of zone", async () => {
    const { changes } = await planned("Anst.nr;Namn;Ort\n1;Ada Berg;Distans\n", [{ ...ada, location: "Distans" }]);
    expect(changes).toMatchObject([{ kind: "unchanged" }]);
  });

  it("gives somebody who was invited by mail the number that the file knows", async () => {
    const invited = aKnownPerson({ employeeId: null, email: "ada@nordvik.se" });
    const { changes, missing } = await planned("Anst.nr;Namn;E-post\n1;Ada Berg;ada@nordvik.se\n", [invited]);
    expect(changes).toMatchObject([{ kind: "changed", known: invited, fields: ["employeeId"] }]);
    expect(missing).toEqual([]);
  });
});

describe("people who are in no row", () => {
  it("are proposed for deactivation", async () => {
    const gone = aKnownPerson({ employeeId: "9" });
    expect((await planned(`${FILE}1;Ada;Berg;;\n`, [ada, gone])).missing).toEqual(["9"]);
  });

  it("are not those who have left, were never in a file, or stand in a row that is refused", async () => {
    const left = aKnownPerson({ employeeId: "8", status: "terminated" });
    const invited = aKnownPerson({ employeeId: null, email: "eva@nordvik.se" });
    const lostNumber = aKnownPerson({ employeeId: "9", email: "bo@nordvik.se" });
    const file = `${FILE}1;Ada;;;\n;Bo;Ek;bo@nordvik.se;\n`;
    expect((await planned(file, [ada, left, invited, lostNumber])).missing).toEqual([]);
  });
});
