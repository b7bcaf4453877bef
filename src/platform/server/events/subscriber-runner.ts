import type { Work } from "../context.ts";
import { errorFields, type Log } from "../log.ts";
import type { Platform } from "../platform.ts";
import { doWork } from "../work.ts";
import { type LoggedEvent, newestPosition } from "./event-tail.ts";
import type { Subscriber } from "./subscriber.ts";

const BATCH = 100;

export type SubscriberRunner = {
  /** Gives new subscribers their place: from now on, so that old news is not told again. */
  register(): Promise<void>;
  run(): Promise<void>;
  isIdle(): Promise<boolean>;
};

/**
 * Takes each subscriber forward through the log, at most 100 events a transaction. An event that fails is tried alone, is
 * written down with its error, and the subscriber goes on: one poisoned event holds nobody up.
 */
export function createSubscriberRunner(
  platform: Platform,
  subscribers: ReadonlyMap<string, Subscriber>,
): SubscriberRunner {
  const asSystem = <Result>(work: (work: Work) => Promise<Result>) =>
    doWork(platform, { database: platform.system, actorId: null, mode: "read write" }, work);

  async function forward(name: string, subscriber: Subscriber): Promise<void> {
    let size = BATCH;
    for (;;) {
      try {
        const handled = await asSystem((work) => handleNext(work, { name, subscriber, size }));
        if (handled < size) return;
        size = BATCH;
      } catch (error) {
        if (size > 1) size = 1;
        else await asSystem((work) => setAside(work, { name, error, log: platform.log }));
      }
    }
  }

  return {
    register: () => registerNew(platform, [...subscribers.keys()]),
    run: async () => {
      await Promise.all([...subscribers].map(([name, subscriber]) => forward(name, subscriber)));
    },
    isIdle: () => allAtTheEnd(platform, [...subscribers.keys()]),
  };
}

type Turn = { name: string; subscriber: Subscriber; size: number };

async function handleNext(work: Work, { name, subscriber, size }: Turn): Promise<number> {
  const events = await claimNext(work, name, size);
  const last = events.at(-1);
  if (!last) return 0;
  for (const event of events) {
    if (subscriber.types.includes(event.type)) await subscriber.handle(work, event);
  }
  await moveTo(work, name, last.pos);
  return events.length;
}

/** The next events of a subscriber, whose place is locked until the transaction ends. Another process skips it. */
async function claimNext(work: Work, name: string, size: number): Promise<LoggedEvent[]> {
  const place = await work.db
    .selectFrom("eventSubscribers")
    .select("pos")
    .where("name", "=", name)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (!place) return [];
  return work.db
    .selectFrom("events")
    .select(["pos", "type", "version", "actorId", "payload", "at"])
    .where("pos", ">", place.pos)
    .orderBy("pos")
    .limit(size)
    .execute();
}

async function setAside(work: Work, { name, error, log }: { name: string; error: unknown; log: Log }): Promise<void> {
  const [event] = await claimNext(work, name, 1);
  if (!event) return;
  log.error({ ...errorFields(error), subscriber: name, pos: event.pos, type: event.type }, "event set aside");
  const message = error instanceof Error ? error.name : typeof error;
  const failure = { subscriber: name, pos: event.pos, error: message, failedAt: work.now };
  await work.db
    .insertInto("eventFailures")
    .values(failure)
    .onConflict((c) => c.doNothing())
    .execute();
  await moveTo(work, name, event.pos);
}

const moveTo = (work: Work, name: string, pos: number) =>
  work.db.updateTable("eventSubscribers").set({ pos }).where("name", "=", name).execute();

async function registerNew(platform: Platform, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  const pos = await newestPosition(platform.system);
  const rows = names.map((name) => ({ name, pos }));
  await platform.system
    .insertInto("eventSubscribers")
    .values(rows)
    .onConflict((c) => c.doNothing())
    .execute();
}

async function allAtTheEnd(platform: Platform, names: readonly string[]): Promise<boolean> {
  const inInbox = await platform.system.selectFrom("eventInbox").select("id").limit(1).executeTakeFirst();
  if (inInbox) return false;
  const newest = await newestPosition(platform.system);
  const places = await platform.system.selectFrom("eventSubscribers").select(["name", "pos"]).execute();
  return places.every((place) => !names.includes(place.name) || place.pos >= newest);
}
