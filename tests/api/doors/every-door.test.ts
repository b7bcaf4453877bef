import { isContractProcedure } from "@orpc/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contract } from "#app/contract.ts";
import { type ActorName, actors } from "../../support/actors.ts";
import { startTestApp, type TestApp } from "../../support/app.ts";
import { buildDoorWorld, type DoorWorld } from "./door-world.ts";
import { type Answer, type Door, promised } from "./door.ts";
import { knock } from "./knock.ts";
import { doors } from "./table.ts";

const endpoints = Object.entries(contract).flatMap(([tag, verbs]) =>
  Object.entries(verbs).flatMap(([verb, endpoint]) =>
    isContractProcedure(endpoint) ? [{ name: `${tag}.${verb}`, route: endpoint["~orpc"].route }] : [],
  ),
);

let test: TestApp;
let world: DoorWorld;
beforeAll(async () => {
  test = await startTestApp();
  world = await buildDoorWorld(test);
}, 120_000);
afterAll(() => test.stop());

/**
 * Doors that are promised closed are tried whatever they would do, since they do nothing. Doors that open are tried where
 * they only read; what they do when they write is each feature's own test.
 */
async function tried(
  who: ActorName,
  door: Door,
  { method = "POST", path = "" }: { method?: string; path?: string },
): Promise<Answer> {
  const promise = promised(door, who);
  if (promise === "opens" && (method !== "GET" || door.opensFor === "anyone")) return promise;
  const status = await knock(test.url, { method, path, input: door.send(world, who), headers: world.headersOf(who) });
  return status === 401 || status === 403 || status === 404 ? status : "opens";
}

describe("every door of the API", () => {
  it("stands in the table, and no door stands there that is not", () => {
    expect(Object.keys(doors).sort()).toEqual(endpoints.map(({ name }) => name).sort());
  });

  it.each(endpoints)("$name answers everyone as the table says", async ({ name, route }) => {
    const door = doors[name];
    if (!door) throw new Error(`${name} is not in the table`);
    const answers = await Promise.all(actors.map(async (who) => [who, await tried(who, door, route)] as const));
    const broken = answers.filter(([who, answer]) => answer !== promised(door, who));
    expect(Object.fromEntries(broken)).toEqual({});
  });
});
