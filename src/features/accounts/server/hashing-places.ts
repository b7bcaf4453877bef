import { ORPCError } from "@orpc/server";

const AT_ONCE = 2;
/** Who waits holds a database connection, so fewer may wait than there are connections. */
const MOST_WAITING = 10;

let busy = 0;
const waiting: (() => void)[] = [];

/**
 * Runs slow, memory-hungry work a few at a time. When too many wait already, the caller is told to come back, so that a
 * flood at one door does not close the others.
 */
export async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (busy < AT_ONCE) busy += 1;
  else if (waiting.length < MOST_WAITING) await new Promise<void>((free) => waiting.push(free));
  else throw new ORPCError("SERVICE_UNAVAILABLE", { status: 503 });
  try {
    return await work();
  } finally {
    // The place goes straight to who waits longest, so that nobody slips in between.
    const next = waiting.shift();
    if (next) next();
    else busy -= 1;
  }
}
