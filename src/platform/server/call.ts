import type { Readable } from "node:stream";
import { ORPCError } from "@orpc/server";
import type { Actor } from "#platform/shared/actor.ts";
import { isSignedIn } from "#platform/shared/actor.ts";
import { dayIn } from "./clock.ts";
import type { Asking, Origin } from "./context.ts";
import { asAnswer } from "./database/failure.ts";
import { receiveUpload, type Upload } from "./http/receive-upload.ts";
import { once } from "./idempotency.ts";
import type { Platform } from "./platform.ts";
import { doWork, systemWork } from "./work.ts";

/** A secret write is not remembered under its idempotency key: neither what went in nor what came out. */
export type CallKind = "read" | "write" | "secret write";

/** One call of the API: who asks, from where, and the transaction that it runs in. */
export type Call = {
  actor: Actor;
  answerHeaders: Headers;
  /** Takes the body as a file on disk; for endpoints that are uploads. */
  receive(limitBytes: number): Promise<Upload>;
  run<Answer>(kind: CallKind, input: unknown, handle: (asking: Asking) => Promise<Answer>): Promise<Answer>;
};

export type CallOptions = {
  actor: Actor;
  origin: Origin;
  path: string;
  requestHeaders: Headers;
  idempotencyKey: string | null;
  body: Readable;
};

/** Makes the call for one request: reads in a read-only transaction, writes once per idempotency key. */
export function createCall(platform: Platform, options: CallOptions): Call {
  const { actor, origin, requestHeaders, idempotencyKey: key } = options;
  const answerHeaders = new Headers();
  return {
    actor,
    answerHeaders,
    receive: (limitBytes) => {
      const said = requestHeaders.get("content-length");
      return receiveUpload(options.body, platform.uploadFolder, { limitBytes, saidBytes: said ? Number(said) : null });
    },
    run: (kind, input, handle) =>
      doWork(
        platform,
        { database: platform.database, actorId: actor.id, mode: kind === "read" ? "read only" : "read write" },
        (work) => {
          const today = dayIn(actor.timeZone, work.now);
          const asSystem = systemWork(platform);
          const asking = { ...work, actor, origin, today, requestHeaders, answerHeaders, asSystem };
          if (kind !== "write" || key === null || !isSignedIn(actor)) return handle(asking);
          return once(work, { personId: actor.id, key, path: options.path, input }, () => handle(asking));
        },
      ).catch((error: unknown) => {
        const answer = asAnswer(error);
        sayWhenToComeBack(answer, answerHeaders);
        throw answer;
      }),
  };
}

/** A refusal that time heals says how long that takes, as HTTP says it. */
function sayWhenToComeBack(error: unknown, headers: Headers): void {
  if (!(error instanceof ORPCError) || (error.status !== 429 && error.status !== 503)) return;
  const seconds: unknown = error.data?.retryAfterSeconds;
  headers.set("retry-after", String(typeof seconds === "number" ? seconds : 1));
}
