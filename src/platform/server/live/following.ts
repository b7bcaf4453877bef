import { ORPCError } from "@orpc/server";
import type { Actor } from "#platform/shared/actor.ts";
import { createCall } from "../call.ts";
import type { Platform } from "../platform.ts";
import type { LiveTopic } from "./topic.ts";
import { Readable } from "node:stream";

export type Following = (actor: Actor, topic: string, id: string) => Promise<boolean>;

/** Decides who may follow which topic: by the topic's own access, asked as a call would be. */
export function createFollowing(platform: Platform, topics: readonly LiveTopic[]): Following {
  const byName = new Map(topics.map((topic) => [topic.name, topic]));
  return async (actor, name, id) => {
    const topic = byName.get(name);
    if (!topic) return false;
    const call = createCall(platform, {
      actor,
      origin: { address: "", userAgent: "" },
      path: `live ${name}`,
      requestHeaders: new Headers(),
      idempotencyKey: null,
      body: Readable.from([]),
    });
    try {
      await call.run("read", { id }, (asking) => topic.access.grant(asking, { id }));
      return true;
    } catch (error) {
      if (error instanceof ORPCError) return false;
      throw error;
    }
  };
}
