import { constants, setPriority } from "node:os";

/**
 * Lets the threads that serve people go before the thread that calls this. Only Linux gives one thread a priority of its
 * own; elsewhere the whole process would step back, so nothing is done there.
 */
export function leaveRoom(): void {
  if (process.platform === "linux") setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
}
