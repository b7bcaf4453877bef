/** The thread that the engine works in: task after task, each with its progress and its answer. */
import { parentPort } from "node:worker_threads";
import { leaveRoom } from "#platform/server/background/leave-room.ts";
import { findAlternatives } from "./find-alternatives.ts";
import { solveRound } from "./solve-round.ts";
import type { FromEngine, Task } from "./tasks.ts";
import { tryEdits } from "./try-edits.ts";

/** Bytes change hands instead of being copied. */
const say = (message: FromEngine, bytes: readonly (Uint8Array | null)[] = []) =>
  parentPort?.postMessage(
    message,
    bytes.flatMap((part) => (part ? [part.buffer as ArrayBuffer] : [])),
  );

leaveRoom();
parentPort?.on("message", (task: Task) => {
  try {
    answer(task);
  } catch (failure) {
    say({ failure });
  }
});

function answer(task: Task): void {
  switch (task.kind) {
    case "try":
      return say({ answer: tryEdits(task) });
    case "alternatives":
      return say({ answer: findAlternatives(task) });
    case "solve": {
      const solved = solveRound(task, (progress) => say({ progress }));
      return say({ answer: solved }, [solved.result, solved.exported]);
    }
  }
}
