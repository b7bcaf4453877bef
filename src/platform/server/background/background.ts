import { setTimeout as pause } from "node:timers/promises";
import { type EventTail, type LiveEvent, startEventTail } from "../events/event-tail.ts";
import { type Leader, startLeader } from "../events/leader.ts";
import { createSubscriberRunner } from "../events/subscriber-runner.ts";
import type { Feature } from "../feature.ts";
import { errorFields } from "../log.ts";
import type { MailSender } from "../mail/mail-sender.ts";
import type { Platform } from "../platform.ts";
import { forgetOldAnswers } from "../idempotency.ts";
import { systemWork } from "../work.ts";
import { createDueRunner } from "./due-work.ts";
import { everyLittleWhile } from "./every-little-while.ts";

export type Background = {
  /** Wakes the event leader: somebody committed events. */
  wake(): void;
  /** Runs what is due by the clock now. */
  runDue(): Promise<void>;
  /** Resolves when every event, mail and job that stands at the door has been dealt with. */
  settle(): Promise<void>;
  stop(): Promise<void>;
};

export type BackgroundOptions = {
  platform: Platform;
  url: string;
  features: readonly Feature[];
  mail: MailSender;
  onEvents(events: readonly LiveEvent[]): Promise<void>;
};

/** All that happens without a request: the event log and its subscribers, mail, jobs, and what the clock makes due. */
export async function startBackground(options: BackgroundOptions): Promise<Background> {
  const { platform, url, features, mail } = options;
  const { log } = platform;
  const effects = named(features, (feature) => feature.subscribers);
  const subscribers = createSubscriberRunner(platform, effects);
  const pieces = named(features, (feature) => feature.due);
  const due = createDueRunner(platform, pieces.set("platform.forgetOldAnswers", forgetOldAnswers));
  await subscribers.register();
  const react = everyLittleWhile(1000, subscribers.run, (error) => log.error(errorFields(error), "subscribers"));
  // By itself: a mail server that is slow holds no subscriber up.
  const post = everyLittleWhile(1000, mail.run, (error) => log.error(errorFields(error), "mail"));
  const clockwork = everyLittleWhile(30_000, due.run, (error) => log.error(errorFields(error), "due work"));
  const onEvents = async (events: readonly LiveEvent[]) => {
    react.soon();
    await options.onEvents(events);
  };
  const leader: Leader = startLeader({ url, log, everyMs: 200 });
  const tail: EventTail = await startEventTail({ url, system: platform.system, log, onEvents });
  const handlers = features.flatMap((feature) => feature.jobs);
  await platform.jobs.start(handlers, { asSystem: systemWork(platform), clock: platform.clock, log });
  const isQuiet = async () =>
    (await subscribers.isIdle()) && (await mail.isIdle()) && (await platform.jobs.isIdle(platform.system));
  const wakeAll = () => {
    leader.wake();
    react.soon();
    post.soon();
  };
  return {
    wake: leader.wake,
    runDue: due.run,
    settle: () => untilQuiet(isQuiet, wakeAll),
    stop: async () => {
      await Promise.all([clockwork.stop(), leader.stop(), tail.stop(), platform.jobs.stop()]);
      await Promise.all([react.stop(), post.stop()]);
      mail.stop();
    },
  };
}

/** Quiet twice in a row: what was seen first may have set off something that is seen next. */
async function untilQuiet(isQuiet: () => Promise<boolean>, wakeAll: () => void): Promise<void> {
  for (let quiet = 0; quiet < 2; quiet = (await isQuiet()) ? quiet + 1 : 0) {
    wakeAll();
    await pause(5);
  }
}

function named<Part>(features: readonly Feature[], partsOf: (feature: Feature) => Readonly<Record<string, Part>>) {
  const parts = features.flatMap((feature) =>
    Object.entries(partsOf(feature)).map(([name, part]) => [`${feature.name}.${name}`, part] as const),
  );
  return new Map(parts);
}
