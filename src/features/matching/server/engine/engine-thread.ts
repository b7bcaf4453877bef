/** The thread that the engine works in: one task, its progress, its answer. */
import { parentPort, workerData } from "node:worker_threads";
import { solveRound } from "./solve-round.ts";
import type { FromEngine, Task } from "./tasks.ts";
import { tryEdits } from "./try-edits.ts";

/** Bytes change hands instead of being copied. */
const say = (message: FromEngine, bytes: readonly (Uint8Array | null)[] = []) =>
  parentPort?.postMessage(
    message,
    bytes.flatMap((part) => (part ? [part.buffer as ArrayBuffer] : [])),
  );

answer(workerData as Task);

function answer(task: Task): void {
  if (task.kind === "try") return say({ answer: tryEdits(task) });
  const solved = solveRound(task, (progress) => say({ progress }));
  say({ answer: solved }, [solved.result, solved.exported]);
}
