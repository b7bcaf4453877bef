import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { type SmallHouse, startSmallHouse } from "../../../../tests/support/small-house.ts";

const [ada, bo] = [randomUUID(), randomUUID()];
let house: SmallHouse;
beforeAll(async () => {
  house = await startSmallHouse();
});
afterAll(() => house.stop());

const open = (headers: Record<string, string>) =>
  new WebSocket(`${house.url.replace("http", "ws")}/api/live`, { headers });
const heard = async (socket: WebSocket): Promise<unknown> => JSON.parse(String((await once(socket, "message"))[0]));

async function follow(person: string, topic: string, id: string) {
  const socket = open({ "x-person": person });
  await once(socket, "open");
  socket.send(JSON.stringify({ subscribe: topic, id }));
  return { socket, answer: await heard(socket) };
}

describe("a live topic", () => {
  it("reaches those who may follow it, as type and order and nothing else", async () => {
    const { id } = await house.as(ada).letters.write({ words: "Live" });
    const { socket, answer } = await follow(ada, "letter", id);
    expect(answer).toEqual({ topic: "letter", id, following: true });
    const next = heard(socket);
    await house.platform.system
      .insertInto("eventInbox")
      .values({
        type: "letter.written",
        version: 1,
        payload: JSON.stringify({ letterId: id, writerId: ada }),
        topics: [`letter:${id}`],
        at: house.clock.now(),
      })
      .execute();
    expect(await next).toMatchObject({ topic: "letter", id, type: "letter.written", seq: expect.any(Number) });
    socket.close();
  });

  it.each([["letter"], ["no-such-topic"]])("does not exist for others: %s", async (topic) => {
    const { id } = await house.as(ada).letters.write({ words: "Private" });
    const { socket, answer } = await follow(bo, topic, id);
    expect(answer).toEqual({ topic, id, error: "NOT_FOUND" });
    socket.close();
  });
});

describe("the socket", () => {
  it("is refused without a session", async () => {
    const [error] = await once(open({}), "error");
    expect(String(error)).toContain("401");
  });

  it("is refused to a page of somebody else", async () => {
    const [error] = await once(open({ "x-person": ada, origin: "https://evil.example" }), "error");
    expect(String(error)).toContain("401");
  });

  it("is closed when it speaks nonsense", async () => {
    const socket = open({ "x-person": ada });
    await once(socket, "open");
    socket.send("nonsense");
    const [code] = await once(socket, "close");
    expect(code).toBe(1008);
  });
});
