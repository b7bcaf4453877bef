import { sql } from "kysely";
import type { Database } from "../database/connect.ts";
import { errorFields, type Log } from "../log.ts";
import { listenTo } from "../database/notifications.ts";

/** An event as it stands in the log. `pos` is the one order: without gaps, and causal. */
export type LoggedEvent = {
  pos: number;
  type: string;
  version: number;
  actorId: string | null;
  payload: unknown;
  at: Date;
};

/** An event with the topics whose followers hear of it live. */
export type LiveEvent = LoggedEvent & { topics: string[] };

export type EventTail = { stop(): Promise<void> };

const BATCH = 500;

/**
 * Follows the log from now on and hands every new event to `onEvents`, in order. Woken by the leader; looks by itself once
 * a second, so that a lost wake-up is late and never lost.
 */
export async function startEventTail(options: {
  url: string;
  system: Database;
  log: Log;
  onEvents(events: readonly LiveEvent[]): Promise<void>;
}): Promise<EventTail> {
  const { system, log, onEvents } = options;
  let cursor = await newestPosition(system);
  let turn: Promise<void> = Promise.resolve();
  let waiting = false;

  async function read(): Promise<void> {
    waiting = false;
    try {
      for (;;) {
        const events = await eventsAfter(system, cursor);
        if (events.length === 0) return;
        cursor = events.at(-1)?.pos ?? cursor;
        await onEvents(events);
      }
    } catch (error) {
      log.warn(errorFields(error), "event tail");
    }
  }

  const wake = () => {
    if (waiting) return;
    waiting = true;
    turn = turn.then(read);
  };
  const listener = listenTo({ url: options.url, channel: "parvis_events", log, onNotification: wake });
  const heal = setInterval(wake, 1000);
  return {
    stop: async () => {
      clearInterval(heal);
      await listener.stop();
      await turn;
    },
  };
}

/** The position of the newest event, 0 in an empty log. */
export async function newestPosition(system: Database): Promise<number> {
  const row = await system
    .selectFrom("events")
    .select((eb) => eb.fn.max("pos").as("pos"))
    .executeTakeFirst();
  return row?.pos ?? 0;
}

/**
 * The next events of the log, at most 500, oldest first. An event of many people has as many topics: they come as JSON,
 * which is read at once, where a list of PostgreSQL's is read letter by letter while nobody is served.
 */
const eventsAfter = (system: Database, pos: number): Promise<LiveEvent[]> =>
  system
    .selectFrom("events")
    .select(["pos", "type", "version", "actorId", "payload", "at", sql<string[]>`to_json(topics)`.as("topics")])
    .where("pos", ">", pos)
    .orderBy("pos")
    .limit(BATCH)
    .execute();
