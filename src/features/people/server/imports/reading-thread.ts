/** The thread that people files are read in, one after the other, so that those who are being served notice nothing. */
import { parentPort } from "node:worker_threads";
import { leaveRoom } from "#platform/server/background/leave-room.ts";
import { UnreadableFile } from "../people-file/unreadable-file.ts";
import { readPeopleFile } from "./read-people-file.ts";
import type { FromReader, ToReader } from "./reading-task.ts";

leaveRoom();
const say = (message: FromReader): void => parentPort?.postMessage(message);
const waiting: ToReader[] = [];
let wake: () => void = () => {};

/** What the thread is told, in order; waits for the next word. */
async function hear(): Promise<ToReader> {
  for (;;) {
    const message = waiting.shift();
    if (message) return message;
    await new Promise<void>((resolve) => (wake = resolve));
  }
}

parentPort?.on("message", (message: ToReader) => {
  waiting.push(message);
  wake();
});
for (;;) {
  const message = await hear();
  if (!("order" in message)) throw new Error("a file is ordered before anything is said about it");
  try {
    await readPeopleFile(message.order, { say, hear });
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    say({ unreadable: { reason: error.reason, params: error.params } });
  }
}
