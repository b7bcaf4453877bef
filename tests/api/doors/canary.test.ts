import { isContractProcedure } from "@orpc/contract";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contract } from "#app/contract.ts";
import { type ActorName, actors } from "../../support/actors.ts";
import { startTestApp, type TestApp } from "../../support/app.ts";
import { buildDoorWorld, type DoorWorld } from "./door-world.ts";
import { read } from "./knock.ts";
import { addressedTo, plantCanaries } from "./plant-canaries.ts";
import { doors } from "./table.ts";

const reading = Object.entries(contract).flatMap(([tag, verbs]) =>
  Object.entries(verbs).flatMap(([verb, endpoint]) => {
    const route = isContractProcedure(endpoint) ? endpoint["~orpc"].route : {};
    return route.method === "GET" ? [{ name: `${tag}.${verb}`, path: route.path ?? "" }] : [];
  }),
);

let test: TestApp;
let world: DoorWorld;
const log: string[] = [];
beforeAll(async () => {
  test = await startTestApp({ logLevel: "trace" }, { write: (line) => void log.push(line) });
  world = await buildDoorWorld(test);
  await plantCanaries(world);
  await test.eventsHandled();
}, 120_000);
afterAll(() => test.stop());

const heard = (who: ActorName) =>
  Promise.all(
    reading.map(({ name, path }) =>
      read(test.url, { path, input: doors[name]?.send(world, who) ?? {}, headers: world.headersOf(who) }),
    ),
  );

/** Ada and Bo are the pair; Klas, Dag and the others stand outside it. The other members have relationships of their own. */
const outside = actors.filter((who) => who !== "member");

describe("what a pair writes", () => {
  it("is found at their own doors, so that the search can find something", async () => {
    expect((await heard("member")).join("")).toContain("CANARY");
  });

  it.each(outside)("is in no byte that a %s can read, but for what was addressed to her or him", async (who) => {
    const [bytes, addressed] = [(await heard(who)).join(""), addressedTo[who]];
    if (addressed) expect(bytes).toContain(addressed);
    expect(addressed ? bytes.replaceAll(addressed, "") : bytes).not.toContain("CANARY");
  });

  it.each(["events", "event_inbox", "audit_log", "event_failures"])("is in no row of %s", async (table) => {
    const rows = await sql<{ line: string }>`select t::text as line from ${sql.table(table)} t`.execute(
      test.app.platform.system,
    );
    expect(rows.rows.map(({ line }) => line).join("")).not.toContain("CANARY");
  });

  it("is in no mail and no line of the log", async () => {
    const mails = await test.app.platform.system.selectFrom("mails").selectAll().execute();
    expect(mails.length).toBeGreaterThan(0);
    expect(JSON.stringify(mails)).not.toContain("CANARY");
    expect(log.length).toBeGreaterThan(0);
    expect(log.join("")).not.toContain("CANARY");
  });
});
