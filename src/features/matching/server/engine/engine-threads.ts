import { Worker } from "node:worker_threads";

/** How long a thread waits for the next task. Reading the engine's sources anew takes longer than most tasks. */
const REST_MS = 60_000;

let resting: { thread: Worker; end: NodeJS.Timeout } | null = null;

/** A thread that is ready for a task: the one that rests, or a new one. */
export function takeThread(): Worker {
  if (!resting) return newThread();
  const { thread, end } = resting;
  resting = null;
  clearTimeout(end);
  thread.ref();
  return thread;
}

/** Takes back a thread that has done its task. One waits for the next; more would only hold memory. */
export function restThread(thread: Worker): void {
  if (resting) {
    void thread.terminate();
    return;
  }
  // It keeps nobody from ending the process.
  thread.unref();
  resting = { thread, end: setTimeout(() => void thread.terminate(), REST_MS).unref() };
}

function newThread(): Worker {
  const thread = new Worker(new URL("./engine-thread.ts", import.meta.url));
  thread.once("exit", () => {
    if (resting?.thread !== thread) return;
    clearTimeout(resting.end);
    resting = null;
  });
  return thread;
}
