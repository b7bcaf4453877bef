import pg from "pg";
import { errorFields, type Log } from "../log.ts";

export type Listener = { stop(): Promise<void> };

type Listening = { url: string; channel: string; log: Log; onNotification(payload: string): void };

/** Listens on one channel over a connection of its own, and connects again when it breaks. */
export function listenTo(options: Listening): Listener {
  let client: pg.Client | null = null;
  let stopped = false;
  let retry: NodeJS.Timeout | undefined;

  async function connect(): Promise<void> {
    const next = new pg.Client({ connectionString: options.url });
    next.on("error", () => lost(next));
    next.on("notification", ({ payload }) => options.onNotification(payload ?? ""));
    try {
      await next.connect();
      await next.query(`listen ${pg.escapeIdentifier(options.channel)}`);
      client = next;
      // What was said while nobody listened is looked up now.
      options.onNotification("");
    } catch (error) {
      options.log.warn(errorFields(error), "listener cannot connect");
      lost(next);
    }
  }

  function lost(broken: pg.Client): void {
    void broken.end().catch(() => undefined);
    client = null;
    clearTimeout(retry);
    if (!stopped) retry = setTimeout(connect, 500);
  }

  void connect();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(retry);
      await client?.end().catch(() => undefined);
    },
  };
}
