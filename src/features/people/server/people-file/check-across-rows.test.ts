import { describe, expect, it } from "vitest";
import { aKnownPerson, wholeReading } from "../../../../../tests/factories/people-reading.ts";

const managersOf = (people: readonly { employeeId: string; managerEmployeeId: string | null }[]) =>
  Object.fromEntries(people.map(({ employeeId, managerEmployeeId }) => [employeeId, managerEmployeeId]));

describe("a manager", () => {
  it("may come later in the file, or be here already", async () => {
    const { people, problems } = await wholeReading("Anst.nr;Namn;Chef-ID\n1;Ada Berg;2\n2;Bo Ek;77\n", {
      known: [aKnownPerson({ employeeId: "77" })],
    });
    expect(managersOf(people)).toEqual({ 1: "2", 2: "77" });
    expect(problems).toEqual([]);
  });

  it("is found by name in either order, by mail, and by the number that stands behind the name", async () => {
    const { people } = await wholeReading(
      "Anst.nr;Förnamn;Efternamn;E-post;Chef\n1;Ada;Berg;ada@nordvik.se;\n2;Bo;Ek;;Berg, Ada\n3;Cid;Ek;;ADA BERG\n4;Dan;Ek;;Ada@nordvik.se\n5;Eva;Ek;;Någon Annan (1)\n",
    );
    expect(managersOf(people)).toEqual({ 1: null, 2: "1", 3: "1", 4: "1", 5: "1" });
  });

  it("is not guessed when two people have the name", async () => {
    const { problems } = await wholeReading("Anst.nr;Namn;Chef\n1;Ada Berg;\n2;Bo Ek;Ada Berg\n", {
      known: [aKnownPerson({ employeeId: "77", givenName: "Ada", familyName: "Berg" })],
    });
    expect(problems).toMatchObject([{ line: 3, column: "Chef", kind: "ambiguous-manager", params: { people: 2 } }]);
  });

  it("counts once when somebody in the file is here already", async () => {
    const { people } = await wholeReading("Anst.nr;Namn;Chef\n1;Ada Berg;\n2;Bo Ek;Ada Berg\n", {
      known: [aKnownPerson({ employeeId: "1" })],
    });
    expect(managersOf(people)).toEqual({ 1: null, 2: "1" });
  });

  it("can be waited for, when a whole team names a number that another row has lost", async () => {
    const { people, problems } = await wholeReading(
      "Anst.nr;Namn;Chef-ID\n1;Ada Berg;\n1;Bo Ek;1\n3;Cid Ek;2\n4;Dan Ek;2\n5;Eva Ek;9\n",
    );
    expect(managersOf(people)).toEqual({ 1: null, 3: "2", 4: "2" });
    expect(problems.map(({ line, kind }) => [line, kind])).toEqual([
      [3, "duplicate-id"],
      [4, "manager-awaited"],
      [5, "manager-awaited"],
      [6, "unknown-manager"],
    ]);
  });
});

describe("a ring of managers", () => {
  it("refuses everyone in it and nobody below it", async () => {
    const { people, problems } = await wholeReading(
      "Anst.nr;Namn;Chef-ID\n1;Ada Berg;2\n2;Bo Ek;1\n3;Cid Ek;1\n4;Dan Ek;4\n",
    );
    expect(managersOf(people)).toEqual({ 3: "1" });
    expect(problems).toMatchObject([
      { line: 2, kind: "manager-cycle", params: { people: 2, ring: "1 → 2 → 1" } },
      { line: 3, kind: "manager-cycle", params: { people: 2, ring: "1 → 2 → 1" } },
      { line: 5, kind: "manager-cycle", params: { people: 1 } },
    ]);
  });

  it("of five thousand is told in few words", async () => {
    const rows = Array.from({ length: 5_000 }, (_, at) => `${at};Ada Berg;${(at + 1) % 5_000}`).join("\n");
    const { problems } = await wholeReading(`Anst.nr;Namn;Chef-ID\n${rows}\n`);
    expect(problems).toHaveLength(5_000);
    expect(problems[0]?.params).toEqual({ people: 5_000, ring: "0 → 1 → 2 → 3 → … → 0" });
  });

  it("is found when it goes through people who are not in the file", async () => {
    const { problems } = await wholeReading("Anst.nr;Namn;Chef-ID\n1;Ada Berg;77\n", {
      known: [aKnownPerson({ employeeId: "77", managerEmployeeId: "1" })],
    });
    expect(problems).toMatchObject([{ line: 2, kind: "manager-cycle", params: { ring: "1 → 77 → 1" } }]);
  });
});

describe("an address", () => {
  it("that somebody else has here is refused", async () => {
    const { problems } = await wholeReading("Anst.nr;Namn;E-post\n1;Ada Berg;ADA@nordvik.se\n", {
      known: [aKnownPerson({ employeeId: "77", email: "ada@nordvik.se" })],
    });
    expect(problems).toMatchObject([{ line: 2, kind: "mail-taken", params: { employeeId: "77" } }]);
  });

  it("is free when the file gives its holder another one", async () => {
    const { problems } = await wholeReading(
      "Anst.nr;Namn;E-post\n1;Ada Berg;ada@nordvik.se\n77;Ada Berg;berg@nordvik.se\n",
      {
        known: [aKnownPerson({ employeeId: "77", email: "ada@nordvik.se" })],
      },
    );
    expect(problems).toEqual([]);
  });

  it("may be missing, which is noted", async () => {
    const { people, problems } = await wholeReading("Anst.nr;Namn;E-post\n1;Ada Berg;\n");
    expect(people).toMatchObject([{ email: null }]);
    expect(problems).toMatchObject([{ kind: "missing-mail", severity: "note" }]);
  });
});
