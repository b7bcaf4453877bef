import { Worker } from "node:worker_threads";
import type { FromReader, ReadingOrder, ToReader } from "./reading-task.ts";

/** A file that is being read in a thread. What the thread says comes in order and ends with its last word. */
export type Reader = AsyncDisposable & { say(message: ToReader): void; heard: AsyncIterable<FromReader> };

/** So long a thread that has nothing to do waits for another file, which it then reads sooner than a new one would. */
const IDLE_MS = 60_000;
let idle: { thread: Worker; timer: NodeJS.Timeout } | null = null;

/** Has a file read in a thread. The signal ends it at once, and its reason is thrown where the thread is listened to. */
export function askReader(order: ReadingOrder, signal: AbortSignal): Reader {
  signal.throwIfAborted();
  const thread = takeThread();
  let isWhole = false;
  const stop = () => void thread.terminate();
  signal.addEventListener("abort", stop, { once: true });
  const say = (message: ToReader) => thread.postMessage(message);
  const heard = listen(thread);
  say({ order });
  return {
    say,
    heard: (async function* () {
      for await (const message of heard) {
        isWhole = "done" in message;
        yield message;
        if (isWhole || "unreadable" in message) return;
      }
      signal.throwIfAborted();
      throw new Error("the thread that reads people files ended without a last word");
    })(),
    [Symbol.asyncDispose]: async () => {
      signal.removeEventListener("abort", stop);
      if (isWhole) keepThread(thread);
      else await thread.terminate();
    },
  };
}

function takeThread(): Worker {
  if (idle === null) return new Worker(new URL("./reading-thread.ts", import.meta.url));
  const { thread, timer } = idle;
  idle = null;
  clearTimeout(timer);
  // One by one: without a name, the listeners would go that the thread itself lives by.
  for (const event of ["message", "error", "exit"]) thread.removeAllListeners(event);
  thread.ref();
  return thread;
}

function keepThread(thread: Worker): void {
  if (idle !== null) return void thread.terminate();
  const timer = setTimeout(() => void takeThread().terminate(), IDLE_MS).unref();
  idle = { thread, timer };
  thread.unref();
  thread.on("exit", () => {
    if (idle?.thread === thread) idle = null;
  });
}

/** The thread's messages until it ends; a fault in it is thrown where they are read. */
async function* listen(thread: Worker): AsyncGenerator<FromReader> {
  const waiting: FromReader[] = [];
  let [hasEnded, fault]: [boolean, Error | null] = [false, null];
  let wake: () => void = () => {};
  const changed = (change: () => void) => {
    change();
    wake();
  };
  thread.on("message", (message: FromReader) => changed(() => waiting.push(message)));
  thread.on("error", (error: Error) => changed(() => (fault = error)));
  thread.on("exit", () => changed(() => (hasEnded = true)));
  for (;;) {
    const message = waiting.shift();
    if (message) yield message;
    else if (fault) throw fault;
    else if (hasEnded) return;
    else await new Promise<void>((resolve) => (wake = resolve));
  }
}
