import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { parvis } from "../../../tests/support/command.ts";
import { createTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { prepareDatabase } from "#platform/server/database/prepare.ts";
import { createLog } from "#platform/server/log.ts";
import { lockFolder } from "#platform/server/postgres/folder-lock.ts";
import { startPostgres } from "#platform/server/postgres/start-postgres.ts";

vi.setConfig({ testTimeout: 60_000 });

const secret = "a secret that only tests know";
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

const testServer = () => ({
  DATABASE_URL: database.adminUrl,
  PARVIS_DATA: folder,
  PARVIS_SECRET: secret.padEnd(40, "!"),
});
const onTestServer = (...words: string[]) => parvis(testServer(), ...words);
const setUp = () => [
  "setup",
  "--organisation",
  "Nordvik AB",
  "--admin",
  "ada.berg@nordvik.example",
  "--password-file",
  join(folder, "password"),
];

describe("the commands", () => {
  it("explain themselves, and say in one line what was written wrongly", async () => {
    expect(await onTestServer("--help")).toMatchObject({ code: 0, out: expect.stringContaining("create-admin") });
    expect(await onTestServer("setup", "--help")).toMatchObject({
      code: 0,
      out: expect.stringContaining("--password-file"),
    });
    expect(await onTestServer()).toMatchObject({ code: 1, out: "" });
    expect(await onTestServer("tokem")).toMatchObject({ code: 1, err: expect.stringContaining("no command tokem") });
    const wrong = await onTestServer("setup", "--organisation", "Nordvik AB");
    expect(wrong).toMatchObject({ code: 1, err: expect.stringMatching(/^--admin is missing or wrong\. Use: .*$/) });
    expect(await onTestServer("token", "--frog")).toMatchObject({ code: 1, err: expect.stringContaining("'--frog'") });
  });

  it("set Parvis up once, make a token and appoint an administrator", async () => {
    expect(await onTestServer(...setUp())).toMatchObject({
      code: 0,
      out: expect.stringContaining("Nordvik AB is set up"),
    });
    expect(await onTestServer(...setUp())).toMatchObject({
      code: 1,
      err: expect.stringContaining("set up here already"),
    });
    expect(await onTestServer("token", "ADA.Berg@nordvik.example", "--scope", "read")).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^parvis_[\w-]{43}$/),
    });
    const again = await onTestServer("create-admin", "ada.berg@nordvik.example");
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining("/invitation#") });
    const nobody = await onTestServer("create-admin", "bo@nordvik.example");
    expect(nobody).toMatchObject({ code: 1, err: expect.stringContaining("Nobody here has the address") });
  });

  it("check the installation, and fail when something is wrong", async () => {
    const healthy = await onTestServer("doctor");
    expect(healthy).toMatchObject({ code: 0, out: expect.stringMatching(/^ok +database +PostgreSQL 18/m) });
    expect(healthy.out).toMatch(/^look +mail +SMTP_URL is not set/m);
    expect(healthy.out).toMatch(/^ok +row security/m);
    const noMail = { SMTP_URL: "smtp://127.0.0.1:9", MAIL_FROM: "Parvis <parvis@nordvik.example>" };
    const broken = await parvis({ ...testServer(), ...noMail }, "doctor");
    expect(broken).toMatchObject({ code: 1, err: "One thing is wrong." });
    expect(broken.out).toMatch(/^WRONG mail +the server of SMTP_URL does not take mail/m);
  });

  it("borrow the database of a Parvis that runs, and leave it running", async () => {
    const dataDir = await mkdtemp(join(tmpdir(), "parvis-cli-"));
    const postgres = await startPostgres({ dataDir, log: createLog("silent"), throwaway: true });
    try {
      const env = { PARVIS_DATA: dataDir, PARVIS_SECRET: secret.padEnd(40, "!") };
      await prepareDatabase({ adminUrl: postgres.adminUrl, secret: env.PARVIS_SECRET });
      expect(await parvis(env, ...setUp())).toMatchObject({ code: 0 });
      expect(await parvis(env, "token", "ada.berg@nordvik.example")).toMatchObject({ code: 0 });
    } finally {
      await postgres.stop();
      await rm(dataDir, { recursive: true, force: true });
    }
  });

  it("throw the demo company away, but not while it runs", async () => {
    const env = { PARVIS_DATA: join(folder, "tried") };
    const demo = `${env.PARVIS_DATA}-demo`;
    await mkdir(join(demo, "postgres"), { recursive: true });
    await writeFile(join(demo, "demo-is-whole"), "");
    const running = await lockFolder(demo);
    const refused = await parvis(env, "reset-demo");
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining("already running on") });
    expect(await readdir(demo)).toEqual(expect.arrayContaining(["postgres", "demo-is-whole"]));
    await running.release();
    expect(await parvis(env, "reset-demo")).toMatchObject({ code: 0, out: expect.stringContaining("-- --demo") });
    expect(await readdir(demo)).not.toEqual(expect.arrayContaining(["postgres"]));
    expect(await readdir(demo)).not.toContain("demo-is-whole");
  });
});
