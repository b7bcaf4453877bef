import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type SmallHouse, startSmallHouse } from "../../../../tests/support/small-house.ts";

let house: SmallHouse;
beforeAll(async () => {
  house = await startSmallHouse();
});
afterAll(() => house.stop());

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${house.url}${path}`, { headers });

describe("every answer", () => {
  it.each(["/api/letters", "/health/live", "/api/docs", "/anything"])(
    "tells the browser to trust nobody else: %s",
    async (path) => {
      const { headers } = await get(path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain("unsafe-");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
    },
  );

  it("of the API carries a request id and is never kept by a cache", async () => {
    const { headers } = await get("/api/letters");
    expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get("cache-control")).toBe("no-store");
  });
});

describe("an error", () => {
  it.each([
    ["sv-SE,sv;q=0.9", "Du behöver logga in."],
    ["de, en-GB;q=0.8", "You need to sign in."],
    ["fi", "Du behöver logga in."],
  ])("speaks the language that the browser asks for: %s", async (language, message) => {
    expect(await (await get("/api/letters", { "accept-language": language })).json()).toEqual({
      code: "UNAUTHORIZED",
      message,
    });
  });

  it("for an address that does not exist looks like any other", async () => {
    const answer = await get("/api/nowhere", { "x-person": randomUUID() });
    expect([answer.status, (await answer.json()) as object]).toMatchObject([404, { code: "NOT_FOUND" }]);
  });
});

describe("the reference", () => {
  it("is OpenAPI 3.1 with an operation id for every endpoint", async () => {
    const document = (await (await get("/api/openapi.json")).json()) as {
      openapi: string;
      paths: Record<string, Record<string, { operationId: string }>>;
    };
    expect(document.openapi).toMatch(/^3\.1\./);
    const ids = Object.values(document.paths).flatMap((path) =>
      Object.values(path).map((operation) => operation.operationId),
    );
    expect(ids.sort()).toEqual(["letters.burn", "letters.get", "letters.list", "letters.seal", "letters.write"]);
  });

  it("has a page whose scripts come from this server", async () => {
    const page = await (await get("/api/docs")).text();
    for (const [, script] of page.matchAll(/src="([^"]+)"/g)) expect((await get(script ?? "")).status).toBe(200);
  });
});

describe("health", () => {
  it("is live and ready", async () => {
    expect((await get("/health/live")).status).toBe(200);
    expect(await (await get("/health/ready")).json()).toEqual({ database: true, migrations: true, disk: true });
  });
});
