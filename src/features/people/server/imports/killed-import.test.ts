import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { apiClient } from "#app/api-client.ts";
import { connect, type Database } from "#platform/server/database/connect.ts";
import { employees } from "../../../../../tests/factories/employees.ts";
import { peopleFile, peopleFileForms } from "../../../../../tests/factories/people-file.ts";
import { parvis } from "../../../../../tests/support/command.ts";
import { createTestDatabase, type TestDatabase } from "../../../../../tests/support/database.ts";
import { end, startOwnProcess } from "../../../../../tests/support/own-process.ts";
import { onServer } from "../../../../../tests/support/template-database.ts";

/** Whoever holds this lock holds up every reading of a file once a good part of it is staged. */
const GATE = 1_724_000_001;
const gate = [
  `create function wait_at_gate() returns trigger language plpgsql as
    'begin if new.place > 4000 then perform pg_advisory_xact_lock(${GATE}); end if; return new; end'`,
  "create trigger gate before insert on people_import_rows for each row execute function wait_at_gate()",
];

const ADMIN = "eva.dal@nordvik.example";
const company = employees(5_000);

let [folder, token] = ["", ""];
let [database, system]: [TestDatabase | null, Database | null] = [null, null];

const env = () => ({
  DATABASE_URL: database?.adminUrl ?? "",
  PARVIS_DATA: folder,
  PARVIS_SECRET: "a secret that only tests know, long enough",
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "parvis-killed-"));
  database = await createTestDatabase();
  await onServer(database.adminUrl, ...gate);
  system = await connect({ url: database.systemUrl, connections: 3, onLost: () => undefined });
  await writeFile(join(folder, "password"), "björk under snö\n");
  const founder = ["--organisation", "Nordvik AB", "--admin", ADMIN, "--password-file", join(folder, "password")];
  await parvis(env(), "setup", ...founder);
  token = (await parvis(env(), "token", ADMIN)).out;
}, 60_000);
afterAll(async () => {
  await system?.destroy();
  await database?.drop();
  await rm(folder, { recursive: true, force: true });
});

/** Looks until somebody sees it: what is waited for is a state, however long it takes on a slow machine. */
async function until<Seen>(look: () => Promise<Seen | undefined>): Promise<Seen> {
  for (;;) {
    const seen = await look();
    if (seen !== undefined) return seen;
    await pause(5);
  }
}

const theDatabase = (): Database => {
  if (!system) throw new Error("the database is opened before the tests");
  return system;
};

const stateOf = (importId: string) =>
  theDatabase()
    .selectFrom("peopleImports")
    .select(["state", "progress", "preview", "result"])
    .where("id", "=", importId)
    .executeTakeFirstOrThrow();

const untilIn = (importId: string, state: string) =>
  until(async () => ((await stateOf(importId)).state === state ? true : undefined));

async function peopleWithNumbers(): Promise<number> {
  const { n } = await theDatabase()
    .selectFrom("people")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .where("employeeId", "is not", null)
    .executeTakeFirstOrThrow();
  return n;
}

async function startedParvis() {
  const { child, url } = await startOwnProcess(env());
  return { child, api: apiClient(url, { authorization: `Bearer ${token}` }) };
}

const theOnlyImport = async (): Promise<string> =>
  (await theDatabase().selectFrom("peopleImports").select("id").executeTakeFirstOrThrow()).id;

const sent = () => new File([new Uint8Array(peopleFile(peopleFileForms.swedish, company))], "personal.csv");

/** A statement stands before what somebody else holds: the import is in the middle, and stays there. */
const isHeldUp = (statement: string, refusal: () => unknown) =>
  until(async () => {
    if (refusal()) throw refusal();
    const { rows } = await sql`select from pg_stat_activity where wait_event_type = 'Lock'
      and query like ${`%${statement}%`} and datname = current_database()`.execute(theDatabase());
    return rows.length > 0 ? true : undefined;
  });

/** Asks for something whose answer will never come, and says why when it is refused instead. */
function refusalOf(asked: Promise<unknown>): () => unknown {
  let refusal: unknown;
  asked.catch((error: unknown) => (refusal = error));
  return () => refusal;
}

describe("an import whose process is killed", { timeout: 180_000 }, () => {
  it("in the middle of reading is read as a whole after the next start", async () => {
    const first = await startedParvis();
    const importId = await theDatabase()
      .transaction()
      .execute(async (holding) => {
        await sql`select pg_advisory_xact_lock(${GATE})`.execute(holding);
        const asked = first.api.people.importPreview({ query: { fileName: "personal.csv" }, body: sent() });
        await isHeldUp("insert into people_import_rows", refusalOf(asked));
        await end(first.child, "SIGKILL");
        return theOnlyImport();
      });
    expect(await stateOf(importId)).toMatchObject({ state: "reading", progress: { total: 5_000 } });
    const second = await startedParvis();
    await untilIn(importId, "ready");
    const { preview } = await second.api.people.importGet({ importId });
    expect(preview?.counts).toMatchObject({ rows: 5_000, new: 5_000, refused: 0 });
    expect(await peopleWithNumbers()).toBe(0);
    await second.api.people.importApply({ importId });
    await untilIn(importId, "applied");
    expect(await peopleWithNumbers()).toBe(5_000);
    await end(second.child, "SIGTERM");
  });

  it("in the middle of writing has written nobody, and everybody after the next start", async () => {
    const first = await startedParvis();
    const changed = employees(5_010).map((person) => ({ ...person, department: "Ny enhet" }));
    const file = new File([new Uint8Array(peopleFile(peopleFileForms.swedish, changed))], "personal.csv");
    const { id: importId } = await first.api.people.importPreview({ query: { fileName: "personal.csv" }, body: file });
    await untilIn(importId, "ready");
    await theDatabase()
      .transaction()
      .execute(async (holding) => {
        await holding.selectFrom("people").select("id").where("employeeId", "=", "10001").forUpdate().execute();
        await isHeldUp("update people p set", refusalOf(first.api.people.importApply({ importId })));
        await end(first.child, "SIGKILL");
      });
    expect(await peopleWithNumbers()).toBe(5_000);
    expect(await stateOf(importId)).toMatchObject({ state: "applying" });
    const second = await startedParvis();
    await untilIn(importId, "applied");
    expect(await peopleWithNumbers()).toBe(5_010);
    const { departments } = await second.api.people.facets({});
    expect(departments).toMatchObject([{ value: "Ny enhet" }]);
    await end(second.child, "SIGTERM");
  });
});
