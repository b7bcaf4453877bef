import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type SmallHouse, startSmallHouse } from "../../../../tests/support/small-house.ts";

const TOKEN = "a token that only Prometheus knows, long enough";

let house: SmallHouse;
beforeAll(async () => {
  house = await startSmallHouse([], { metricsToken: TOKEN });
});
afterAll(() => house.stop());

const fetchFigures = (headers: Record<string, string> = {}) => fetch(`${house.url}/metrics`, { headers });
const figures = async () => (await fetchFigures()).text();
/** What a proxy on this machine adds for somebody who comes from elsewhere. */
const fromElsewhere = { "x-forwarded-for": "203.0.113.7" };

/** A mail that never went, and a job that nobody tries again. */
async function leaveBehind(): Promise<void> {
  const { system, clock } = house.platform;
  const letter = {
    kind: "test",
    toAddress: "ada@nordvik.example",
    toName: "Ada",
    subject: "Hej",
    bodyText: "",
    bodyHtml: "",
  };
  const moments = { createdAt: clock.now(), dueAt: clock.now() };
  await system
    .insertInto("mails")
    .values({ ...letter, ...moments, state: "failed" })
    .execute();
  await sql`select pgboss.create_queue('left', '{"policy": "standard"}')`.execute(system);
  await sql`insert into pgboss.job (name, state) values ('left', 'failed')`.execute(system);
}

describe("the figures", () => {
  it("are there for this machine, and from elsewhere for the token only", async () => {
    expect((await fetchFigures()).status).toBe(200);
    expect((await fetchFigures(fromElsewhere)).status).toBe(404);
    expect((await fetchFigures({ ...fromElsewhere, authorization: `Bearer ${TOKEN}x` })).status).toBe(404);
    expect((await fetchFigures({ ...fromElsewhere, authorization: `Bearer ${TOKEN}` })).status).toBe(200);
  });

  it("count answers by area of the API, and never by an address that somebody made up", async () => {
    const [person, secret] = [randomUUID(), "a-secret-of-ada"];
    await house.as(person).letters.list({});
    await fetch(`${house.url}/api/${secret}/${person}?q=${secret}`);
    await expect
      .poll(figures)
      .toMatch(/request_duration_seconds_count\{area="letters",method="GET",status="200"\} [1-9]/);
    const all = await figures();
    expect(all).toMatch(/request_duration_seconds_count\{area="other",method="GET",status="404"\} [1-9]/);
    expect(all).not.toContain(secret);
    expect(all).not.toContain(person);
  });

  it("tell what waits, and how many screens follow", async () => {
    await house.as(randomUUID()).letters.write({ words: "Hej" });
    await leaveBehind();
    const all = await figures();
    expect(all).toMatch(/^parvis_mails\{state="failed"\} 1$/m);
    expect(all).toMatch(/^parvis_jobs\{state="failed"\} 1$/m);
    expect(all).toMatch(/^parvis_events_behind\{subscriber="[^"]+"\} \d+$/m);
    expect(all).toMatch(/^parvis_live_sockets 0$/m);
    expect(all).toMatch(/^parvis_database_statements_total [1-9]\d*$/m);
  });
});

it("has every figure that the dashboard shows", async () => {
  const dashboard = await readFile(new URL("../../../../docs/grafana-dashboard.json", import.meta.url), "utf8");
  const shown = new Set(dashboard.match(/\b(parvis|process|nodejs)_[a-z0-9_]+/g));
  const all = await figures();
  const missing = [...shown].filter((name) => !all.includes(`# TYPE ${name.replace(/_(bucket|count|sum)$/, "")} `));
  expect([shown.size > 8, missing]).toEqual([true, []]);
});
