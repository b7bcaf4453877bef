import { once } from "node:events";
import type { Worker } from "node:worker_threads";
import { restThread, takeThread } from "./engine-threads.ts";
import type { AnswerTo, EngineProgress, FromEngine, Task } from "./tasks.ts";

export type Asking = {
  onProgress?(progress: EngineProgress): void;
  /** Ends the work at once; the promise is then rejected with the signal's reason. */
  signal?: AbortSignal | undefined;
};

/**
 * Does a task in a thread of its own, so that those who are being served meanwhile notice nothing. A thread that dies
 * rejects the promise.
 */
export async function askEngine<T extends Task>(
  task: T,
  { onProgress = () => undefined, signal }: Asking = {},
): Promise<AnswerTo<T>> {
  signal?.throwIfAborted();
  const thread = takeThread();
  const settled = new AbortController();
  try {
    const answer = await Promise.race([
      answerOf(thread, task, { onProgress, settled: settled.signal }),
      abortOf(signal, settled.signal),
    ]);
    restThread(thread);
    return answer as AnswerTo<T>;
  } catch (error) {
    void thread.terminate();
    throw error;
  } finally {
    settled.abort();
  }
}

type Listening = { onProgress(progress: EngineProgress): void; settled: AbortSignal };

/** Hands a thread its task and hears it out. */
function answerOf(thread: Worker, task: Task, { onProgress, settled }: Listening): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const hear = (message: FromEngine) => {
      if ("progress" in message) onProgress(message.progress);
      else if ("failure" in message) reject(message.failure);
      else resolve(message.answer);
    };
    const die = (code: number) => reject(new Error(`the engine's thread ended with ${code} before it answered`));
    thread.on("message", hear).on("error", reject).on("exit", die);
    settled.addEventListener("abort", () => thread.off("message", hear).off("error", reject).off("exit", die));
    thread.postMessage(task, []);
  });
}

/** Rejects when the signal says so, and is never heard of otherwise. */
async function abortOf(signal: AbortSignal | undefined, settled: AbortSignal): Promise<never> {
  if (!signal) return new Promise<never>(() => undefined);
  await once(signal, "abort", { signal: settled }).catch(() => new Promise(() => undefined));
  throw signal.reason;
}
