import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type SmallHouse, startSmallHouse } from "../../../tests/support/small-house.ts";

const [ada, bo] = [randomUUID(), randomUUID()];
let house: SmallHouse;
beforeAll(async () => {
  house = await startSmallHouse();
});
afterAll(() => house.stop());

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${house.url}/api${path}`, { headers });
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${house.url}/api${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

describe("a procedure", () => {
  it("answers a stranger before it looks at what was sent", async () => {
    expect((await post("/letters", { words: 17 })).status).toBe(401);
  });

  it("answers with the same bytes for what is not there and for what may not be read", async () => {
    const letter = await house.as(ada).letters.write({ words: "Only for me" });
    const hidden = await get(`/letters/${letter.id}`, { "x-person": bo });
    const missing = await get(`/letters/${randomUUID()}`, { "x-person": bo });
    expect(hidden.status).toBe(404);
    expect([hidden.status, await hidden.text()]).toEqual([missing.status, await missing.text()]);
  });

  it("tells somebody who may read but not do it that it is forbidden", async () => {
    const letter = await house.as(ada).letters.write({ words: "Never burnt" });
    await expect(house.as(ada).letters.burn({ letterId: letter.id })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(house.as(bo).letters.burn({ letterId: letter.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("does for a token only what its scopes say", async () => {
    const reader = house.as(ada, { "x-scopes": "letters:read" });
    expect(await reader.letters.list({})).toMatchObject({ next: null });
    await expect(reader.letters.write({ words: "Too much" })).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("says in the caller's language which field is wrong", async () => {
    const answer = await post("/letters", { words: "" }, { "x-person": ada });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: "BAD_REQUEST", fields: { words: "Fyll i det här." } });
  });

  it("answers an error of the contract with its code", async () => {
    const { id: letterId } = await house.as(ada).letters.write({ words: "Sealed" });
    await house.as(ada).letters.seal({ letterId });
    await expect(house.as(ada).letters.seal({ letterId })).rejects.toMatchObject({
      code: "ALREADY_SEALED",
      status: 409,
    });
  });

  it("takes back rows and events when the command fails, and keeps the reason to itself", async () => {
    const answer = await post("/letters", { words: "fail after writing" }, { "x-person": ada });
    expect([answer.status, Object.keys((await answer.json()) as object)]).toEqual([500, ["code", "message"]]);
    const { items } = await house.as(ada).letters.list({});
    expect(items.map((letter) => letter.words)).not.toContain("fail after writing");
  });

  it.each(["{", '{"words":', "[".repeat(10_000), "\u0000"])("refuses a body that is not JSON: %j", async (body) => {
    expect((await post("/letters", body, { "x-person": ada })).status).toBe(400);
  });

  it("refuses a NUL, which no text can hold, in a body and in a query", async () => {
    expect((await post("/letters", { words: "a\u0000b" }, { "x-person": ada })).status).toBe(400);
    expect((await get("/letters?cursor=%00", { "x-person": ada })).status).toBe(400);
  });

  it("refuses a body of more than a megabyte", async () => {
    expect((await post("/letters", { words: "x".repeat(1_100_000) }, { "x-person": ada })).status).toBe(413);
  });

  it("refuses a write that a page of somebody else sent", async () => {
    const foreign = { "x-person": ada, origin: "https://evil.example", "sec-fetch-site": "cross-site" };
    expect((await post("/letters", { words: "Not mine" }, foreign)).status).toBe(403);
  });

  it("refuses a cursor that it never made", async () => {
    expect((await get("/letters?cursor=nonsense", { "x-person": ada })).status).toBe(400);
  });
});

describe("a list", () => {
  it("comes page by page and ends", async () => {
    const writer = house.as(randomUUID());
    for (const words of ["one", "two", "three"]) await writer.letters.write({ words });
    const first = await writer.letters.list({ limit: 2 });
    expect(first.items.map((letter) => letter.words)).toEqual(["one", "two"]);
    const second = await writer.letters.list({ limit: 2, cursor: first.next ?? "" });
    expect([second.items.map((letter) => letter.words), second.next]).toEqual([["three"], null]);
  });
});

describe("row-level security", () => {
  it("shows nothing to a transaction that carries no actor or another one", async () => {
    const { id } = await house.as(ada).letters.write({ words: "Behind the second lock" });
    const bare = sql<{ id: string }>`select id from letters where id = ${id}`;
    expect((await bare.execute(house.platform.database)).rows).toEqual([]);
    expect((await bare.execute(house.platform.system)).rows).toEqual([{ id }]);
  });
});
