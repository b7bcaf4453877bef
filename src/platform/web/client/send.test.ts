import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { isWorthAnotherTry } from "./query-client.ts";
import { send } from "./send.ts";
import { wireErrorOf } from "./wire-error.ts";

let server: Server;
afterEach(() => server.close());

async function listen(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  server = createServer(answer).listen(0, "127.0.0.1");
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe("sending a write", () => {
  it("happens once when the connection breaks: it is sent again with the same key and the same words", async () => {
    const heard: { key: unknown; body: string }[] = [];
    const url = await listen(async (request, response) => {
      let body = "";
      for await (const part of request) body += String(part);
      heard.push({ key: request.headers["idempotency-key"], body });
      if (heard.length === 1) request.socket.destroy();
      else response.end("saved");
    });
    const answer = await send(new Request(url, { method: "POST", body: "Slow month" }));
    expect(await answer.text()).toBe("saved");
    expect(heard).toHaveLength(2);
    expect(heard[0]).toEqual(heard[1]);
    expect(heard[0]?.key).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("gives two writes two keys, and a read none", async () => {
    const keys: unknown[] = [];
    const url = await listen((request, response) => {
      keys.push(request.headers["idempotency-key"]);
      response.end();
    });
    await send(new Request(url, { method: "POST" }));
    await send(new Request(url, { method: "PUT" }));
    await send(new Request(url));
    expect(keys[0]).not.toBe(keys[1]);
    expect(keys[2]).toBeUndefined();
  });

  it("is not sent again when somebody called it off", async () => {
    const url = await listen((_request, response) => response.end());
    const signal = AbortSignal.abort();
    await expect(send(new Request(url, { method: "POST", signal }))).rejects.toThrow(/abort/i);
  });
});

describe("what the API refuses", () => {
  const refusal = wireErrorOf(
    {
      code: "GOAL_CLOSED",
      message: "Målet är stängt.",
      data: { closedOn: "2026-11-20" },
      fields: { "name.sv": "Fyll i." },
    },
    409,
  );

  it("keeps its code, its words, its facts and its fields", () => {
    expect(refusal).toMatchObject({
      code: "GOAL_CLOSED",
      status: 409,
      message: "Målet är stängt.",
      data: { closedOn: "2026-11-20" },
      fields: { "name.sv": "Fyll i." },
    });
  });

  it("stays refused, while a lost connection or a server that restarts is tried again", () => {
    expect(isWorthAnotherTry(0, refusal)).toBe(false);
    expect(isWorthAnotherTry(0, wireErrorOf("<html>", 502))).toBe(true);
    expect(isWorthAnotherTry(0, new TypeError("Failed to fetch"))).toBe(true);
    expect(isWorthAnotherTry(3, new TypeError("Failed to fetch"))).toBe(false);
  });
});
