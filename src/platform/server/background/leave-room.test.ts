import { constants, getPriority } from "node:os";
import { Worker } from "node:worker_threads";
import { expect, it } from "vitest";

const { PRIORITY_BELOW_NORMAL: behind } = constants.priority;

it("puts a thread behind those that serve people, and leaves them where they are", async () => {
  const before = getPriority();
  const module = JSON.stringify(new URL("./leave-room.ts", import.meta.url).href);
  const thread = new Worker(
    `const { leaveRoom } = await import(${module});
    leaveRoom();
    const [{ parentPort }, { getPriority }] = await Promise.all([import("node:worker_threads"), import("node:os")]);
    parentPort.postMessage(getPriority());`,
    { eval: true },
  );
  const its = await new Promise((resolve, reject) => thread.once("message", resolve).once("error", reject));
  expect(its).toBe(process.platform === "linux" ? behind : before);
  expect(getPriority()).toBe(before);
  await thread.terminate();
});
