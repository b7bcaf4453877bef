import { Worker } from "node:worker_threads";
import type { AnswerTo, EngineProgress, FromEngine, Task } from "./tasks.ts";

export type Asking = {
  onProgress?(progress: EngineProgress): void;
  /** Ends the thread at once; the promise is then rejected with the signal's reason. */
  signal?: AbortSignal | undefined;
};

/**
 * Does a task in a thread of its own, so that those who are being served meanwhile notice nothing. A thread that dies
 * rejects the promise.
 */
export function askEngine<T extends Task>(task: T, { onProgress, signal }: Asking = {}): Promise<AnswerTo<T>> {
  signal?.throwIfAborted();
  const thread = new Worker(new URL("./engine-thread.ts", import.meta.url), { workerData: task });
  return new Promise<AnswerTo<T>>((resolve, reject) => {
    const stop = () => {
      reject(signal?.reason);
      void thread.terminate();
    };
    signal?.addEventListener("abort", stop, { once: true });
    thread.on("message", (message: FromEngine) => {
      if ("progress" in message) onProgress?.(message.progress);
      else resolve(message.answer as AnswerTo<T>);
    });
    thread.on("error", reject);
    thread.on("exit", (code) => {
      signal?.removeEventListener("abort", stop);
      reject(new Error(`the engine's thread ended with ${code} before it answered`));
    });
  });
}
