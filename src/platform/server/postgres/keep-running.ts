import { setTimeout as delay } from "node:timers/promises";
import type { Log } from "../log.ts";
import type { Server } from "./server.ts";

/** Starts the server and starts it again whenever it ends by itself, until `stop`. Only the first start may fail. */
export async function keepRunning(start: () => Promise<Server>, log: Log): Promise<{ stop(): Promise<void> }> {
  let server = await start();
  const stopping = new AbortController();
  const watching = (async () => {
    for (;;) {
      const reason = await server.ended;
      if (stopping.signal.aborted) return;
      log.error({ reason }, "PostgreSQL ended by itself; it is started again");
      const next = await startUntilItRuns(start, stopping.signal, log);
      if (!next) return;
      server = next;
      log.info({}, "PostgreSQL runs again");
      // Asked to stop while it was on its way up: there was nothing to stop then, and there is now.
      if (stopping.signal.aborted) return server.stop();
    }
  })();
  return {
    stop: async () => {
      stopping.abort();
      await server.stop();
      await watching;
    },
  };
}

async function startUntilItRuns(start: () => Promise<Server>, stopping: AbortSignal, log: Log): Promise<Server | null> {
  for (let pause = 100; !stopping.aborted; pause = Math.min(pause * 2, 5000)) {
    try {
      return await start();
    } catch (error) {
      log.error({ reason: error instanceof Error ? error.message : String(error) }, "PostgreSQL could not be started");
      await delay(pause, null, { signal: stopping }).catch(() => null);
    }
  }
  return null;
}
