import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type WebSocket as ServerSocket, WebSocketServer } from "ws";
import { type LiveConnection, type LiveFrame, openLiveConnection } from "./live-connection.ts";

const goal = { topic: "relationship", id: "0198d2f4-0000-7000-8000-000000000001" };
const other = { topic: "programme", id: "0198d2f4-0000-7000-8000-000000000002" };

let server: WebSocketServer;
let live: LiveConnection;

beforeEach(async () => {
  server = new WebSocketServer({ port: 0 });
  await once(server, "listening");
  live = openLiveConnection(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`, () => 1);
});
afterEach(() => {
  live.close();
  for (const client of server.clients) client.terminate();
  server.close();
});

/** The next socket that a browser opens, and what it says. */
async function nextBrowser(): Promise<{
  socket: ServerSocket;
  hear: () => Promise<unknown>;
  say: (frame: LiveFrame) => void;
}> {
  const [socket] = (await once(server, "connection")) as [ServerSocket];
  const heard: unknown[] = [];
  const waiting: ((message: unknown) => void)[] = [];
  socket.on("message", (text) => {
    const message: unknown = JSON.parse(String(text));
    const next = waiting.shift();
    if (next) next(message);
    else heard.push(message);
  });
  const hear = () =>
    heard.length > 0 ? Promise.resolve(heard.shift()) : new Promise((resolve) => waiting.push(resolve));
  return { socket, hear, say: (frame) => socket.send(JSON.stringify(frame)) };
}

/** Follows a thing and hands out its frames one by one. */
function following(thing: { topic: string; id: string }) {
  const waiting: ((frame: LiveFrame) => void)[] = [];
  const stop = live.follow(thing.topic, thing.id, (frame) => waiting.shift()?.(frame));
  return { stop, next: () => new Promise<LiveFrame>((resolve) => waiting.push(resolve)) };
}

describe("what is open follows what others do", () => {
  it("hears of the thing that it follows, and of nothing else", async () => {
    const browser = nextBrowser();
    const ours = following(goal);
    const { hear, say } = await browser;
    expect(await hear()).toEqual({ subscribe: goal.topic, id: goal.id });
    const frame = ours.next();
    say({ ...other, type: "programme.changed" });
    say({ ...goal, type: "goal.checkedIn" });
    expect(await frame).toEqual({ ...goal, type: "goal.checkedIn" });
  });

  it("asks once for a thing that two parts of a screen follow, and lets go when both are gone", async () => {
    const browser = nextBrowser();
    const [one, two] = [following(goal), following(goal)];
    const { hear } = await browser;
    expect(await hear()).toEqual({ subscribe: goal.topic, id: goal.id });
    one.stop();
    two.stop();
    expect(await hear()).toEqual({ unsubscribe: goal.topic, id: goal.id });
  });

  it("follows everything again after the connection broke", async () => {
    const first = nextBrowser();
    following(goal);
    following(other);
    const { socket, hear } = await first;
    await hear();
    const second = nextBrowser();
    socket.terminate();
    const again = await second;
    expect(await again.hear()).toEqual({ subscribe: goal.topic, id: goal.id });
    expect(await again.hear()).toEqual({ subscribe: other.topic, id: other.id });
  });

  it("follows what was opened while the connection was away", async () => {
    const first = nextBrowser();
    following(goal);
    const { socket, hear } = await first;
    await hear();
    const second = nextBrowser();
    socket.terminate();
    await once(socket, "close");
    following(other);
    const again = await second;
    expect(await again.hear()).toEqual({ subscribe: goal.topic, id: goal.id });
    expect(await again.hear()).toEqual({ subscribe: other.topic, id: other.id });
  });
});
