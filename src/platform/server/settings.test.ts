import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseSettings, readSettings } from "./settings.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "parvis-settings-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("settings from the environment", () => {
  it("need nothing: everything has a value that suits one machine", () => {
    expect(parseSettings({})).toMatchObject({ port: 4870, host: "127.0.0.1", databaseUrl: null, smtpUrl: null });
  });

  it("take an empty value for an absent one", () => {
    expect(parseSettings({ PORT: "", DATABASE_URL: "" })).toMatchObject({ port: 4870, databaseUrl: null });
  });

  it("name every wrong one in a single line, and never repeat what it holds", () => {
    const wrong = { PORT: "http", LOG_LEVEL: "loud", DATABASE_URL: "mysql://root:hunter2@db" };
    const attempt = () => parseSettings(wrong);
    expect(attempt).toThrow(/^Parvis cannot start .*PORT must be .*DATABASE_URL must .*LOG_LEVEL must .*\.$/);
    expect(attempt).not.toThrow(/hunter2|\n/);
  });

  it("ask for a sender as soon as there is a mail server", () => {
    expect(() => parseSettings({ SMTP_URL: "smtp://mail" })).toThrow("MAIL_FROM is needed when SMTP_URL is set");
    expect(parseSettings({ SMTP_URL: "smtp://mail", MAIL_FROM: "p@example.com" }).mailFrom).toBe("p@example.com");
  });

  it("keep the secret that the first start made, closed to others", async () => {
    const first = await readSettings({ PARVIS_DATA: folder }, { demo: false });
    const second = await readSettings({ PARVIS_DATA: folder }, { demo: false });
    expect(second.secret).toBe(first.secret);
    expect((await stat(join(folder, "secret"))).mode & 0o777).toBe(0o600);
  });

  it("give two processes that start at once the same secret", async () => {
    const starts = Array.from({ length: 8 }, () => readSettings({ PARVIS_DATA: folder }, { demo: false }));
    expect(new Set((await Promise.all(starts)).map(({ secret }) => secret)).size).toBe(1);
  });

  it("refuse a secret that was cut short instead of making a new one", async () => {
    await writeFile(join(folder, "secret"), "");
    await expect(readSettings({ PARVIS_DATA: folder }, { demo: false })).rejects.toThrow("is damaged");
    expect(await readFile(join(folder, "secret"), "utf8")).toBe("");
  });

  it("keep the demo away from real people, whatever is set", async () => {
    const env = {
      PARVIS_DATA: folder,
      HOST: "0.0.0.0",
      DATABASE_URL: "postgres://db/real",
      SMTP_URL: "smtp://mail",
      MAIL_FROM: "p@x",
    };
    const settings = await readSettings(env, { demo: true });
    await rm(settings.dataFolder, { recursive: true });
    expect(settings).toMatchObject({
      dataFolder: `${folder}-demo`,
      host: "127.0.0.1",
      databaseUrl: null,
      smtpUrl: null,
    });
  });
});
