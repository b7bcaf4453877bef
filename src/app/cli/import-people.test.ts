import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { employees } from "../../../tests/factories/employees.ts";
import { peopleFile, peopleFileForms } from "../../../tests/factories/people-file.ts";
import { fileWithPlantedProblems } from "../../../tests/factories/planted-problems.ts";
import { parvis } from "../../../tests/support/command.ts";
import { createTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { connect } from "#platform/server/database/connect.ts";

vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let database: TestDatabase;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "parvis-cli-"));
  database = await createTestDatabase();
  await writeFile(join(folder, "password"), "björk under snö\n");
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

const onTestServer = (...words: string[]) =>
  parvis(
    { DATABASE_URL: database.adminUrl, PARVIS_DATA: folder, PARVIS_SECRET: "a secret that only tests know!!!!!!!!!!!" },
    ...words,
  );

async function aFile(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function rowsIn(table: "people" | "peopleImports" | "peopleImportRows"): Promise<number> {
  const system = await connect({ url: database.systemUrl, connections: 1, onLost: () => undefined });
  const { n } = await system
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow();
  await system.destroy();
  return n;
}

describe("reading people in from a shell", () => {
  it("waits for an organisation, and says so", async () => {
    const path = await aFile("early.csv", "Anst.nr;Namn\n1;Ada Berg\n");
    expect(await onTestServer("import-people", path)).toMatchObject({
      code: 1,
      err: expect.stringContaining("No organisation is set up here"),
    });
    const founded = await onTestServer(
      ...["setup", "--organisation", "Nordvik AB", "--admin", "eva.dal@nordvik.example"],
      ...["--password-file", join(folder, "password")],
    );
    expect(founded.code).toBe(0);
  });

  it("says in one line what was written wrongly", async () => {
    const path = await aFile("one.csv", "Anst.nr;Namn\n1;Ada Berg\n");
    const map = await aFile("wrong.json", '{"Namn": "frog"}');
    const said = async (...words: string[]) => (await onTestServer("import-people", ...words)).err;
    expect(await said(join(folder, "nothing.csv"))).toMatch(/^There is no file .*nothing\.csv\.$/);
    expect(await said(path, "--map", map)).toMatch(/^.*wrong\.json is not a mapping of columns: .*$/);
    const stranger = await aFile("stranger.json", '{"Kostnadsställe": "department"}');
    expect(await said(path, "--map", stranger)).toBe(
      "Filen har ingen kolumn med rubriken Kostnadsställe. Den har: Anst.nr, Namn.",
    );
  });

  it("shows on a dry run each row that is wrong, with line, column, reason and what to do, and changes nothing", async () => {
    const { bytes, planted } = fileWithPlantedProblems();
    const before = await Promise.all([rowsIn("people"), rowsIn("peopleImports"), rowsIn("peopleImportRows")]);
    const { code, out } = await onTestServer("import-people", await aFile("problems.csv", bytes), "--dry-run");
    expect(code).toBe(0);
    expect(out).toMatch(/^Nya +106$/m);
    expect(out).toMatch(/^Behöver rättas +14$/m);
    for (const { line, column } of planted)
      expect(out).toMatch(new RegExp(`^Rad ${line}${column === null ? "" : `, ${column}`}: .+\\. .+\\.`, "m"));
    expect(out).toMatch(/Inget har skrivits\.$/);
    expect(await Promise.all([rowsIn("people"), rowsIn("peopleImports"), rowsIn("peopleImportRows")])).toEqual(before);
    expect(await readdir(join(folder, "uploads", "people"))).toEqual([]);
  });

  it("reads nobody in while a row is wrong, and the others when only they are wanted", async () => {
    const { bytes } = fileWithPlantedProblems();
    const path = await aFile("problems.csv", bytes);
    const before = await rowsIn("people");
    expect(await onTestServer("import-people", path)).toMatchObject({
      code: 1,
      err: "14 rader behöver rättas, så inget har lästs in. Rätta i filen, eller läs in de andra med --good-rows.",
    });
    expect(await rowsIn("people")).toBe(before);
    expect(await onTestServer("import-people", path, "--good-rows")).toMatchObject({
      code: 0,
      out: expect.stringContaining("Klart: 106 nya, 0 ändrade, 0 oförändrade, 0 avslutade, 14 rader utelämnade."),
    });
    expect(await rowsIn("people")).toBe(before + 106);
  });

  it("reads a whole company, changes nobody the second time, and lets those go who are missing when it is told to", async () => {
    const company = employees(60, 7).map((person) => ({ ...person, number: person.number + 5000 }));
    const own = company.map((person) => ({
      ...person,
      managerNumber: null,
      email: `w${person.number}@nordvik.example`,
    }));
    const path = await aFile("workers.tsv", peopleFile(peopleFileForms.workers, own));
    const first = await onTestServer("import-people", path);
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(first.out).toContain("Klart: 60 nya");
    expect((await onTestServer("import-people", path)).out).toContain("Klart: 0 nya, 0 ändrade, 60 oförändrade");
    const fewer = await aFile("fewer.tsv", peopleFile(peopleFileForms.workers, own.slice(0, 59)));
    const { out } = await onTestServer("import-people", fewer, "--deactivate-missing");
    expect(out).toContain("Finns här men saknas i filen:");
    expect(out).toMatch(/[1-9]\d* avslutade, 0 rader utelämnade\.$/);
  });

  it("reads the columns that a mapping names from there, and the others as they are understood", async () => {
    const path = await aFile("odd.csv", "Kod;Namn;Kst;Ort\nX9;Ada Nyberg;Ekonomi;Malmö\n");
    const whole = await onTestServer("import-people", path);
    expect(whole).toMatchObject({ code: 1, err: expect.stringContaining("anställningsnummer") });
    const map = await aFile("map.json", JSON.stringify({ Kod: "employeeId", Kst: "department" }));
    const mapped = await onTestServer("import-people", path, "--map", map);
    expect(mapped).toMatchObject({ code: 0, out: expect.stringContaining("Kst -> Avdelning") });
    expect(mapped.out).toContain("Ort -> Ort");
    const remembered = await onTestServer("import-people", path);
    expect(remembered).toMatchObject({ code: 0, out: expect.stringContaining("1 oförändrad,") });
  });
});
