import type { z } from "zod";
import type { EventKind } from "#platform/shared/event.ts";
import type { Work } from "../context.ts";
import type { LoggedEvent } from "./event-tail.ts";

/** One effect of one or several kinds of events. Its rows and its place in the log move in the same transaction. */
export type Subscriber = {
  readonly types: readonly string[];
  handle(work: Work, event: LoggedEvent): Promise<void>;
};

type PayloadOf<Kind> = Kind extends EventKind<infer Fields> ? z.output<z.ZodObject<Fields>> : never;

/**
 * Declares an effect: `subscribe(goalCheckedIn, async (work, payload) => ...)`. It runs once per event for what it writes;
 * what leaves the house (mail, push) needs a key of its own. It runs without an actor, past row-level security.
 */
export function subscribe<Kind extends EventKind>(
  kinds: Kind | readonly Kind[],
  effect: (work: Work, payload: PayloadOf<Kind>, event: LoggedEvent) => Promise<void>,
): Subscriber {
  const list: readonly Kind[] = Array.isArray(kinds) ? kinds : [kinds as Kind];
  const byType = new Map(list.map((kind) => [kind.type, kind]));
  return {
    types: [...byType.keys()],
    handle: async (work, event) => {
      const kind = byType.get(event.type);
      if (kind) await effect(work, kind.payload.parse(event.payload) as PayloadOf<Kind>, event);
    },
  };
}
