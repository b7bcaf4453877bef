import type { IncomingMessage, ServerResponse } from "node:http";
import { randomUUID } from "node:crypto";
import { OpenAPIHandler } from "@orpc/openapi/node";
import { type AnyRouter, onError, ORPCError } from "@orpc/server";
import { z } from "zod";
import type { Actor } from "#platform/shared/actor.ts";
import type { Catalogue } from "#platform/shared/messages.ts";
import { forbidden } from "../access.ts";
import { createCall } from "../call.ts";
import { asAnswer } from "../database/failure.ts";
import { errorFields } from "../log.ts";
import type { Platform } from "../platform.ts";
import { inRequestScope, type RequestScope, requestScope } from "../request-scope.ts";
import { addressOf, networkOf } from "./address.ts";
import { toHeaders, writeLate } from "./headers.ts";
import { isOwnOrigin } from "./own-origin.ts";
import { createRateLimit } from "./rate-limit.ts";
import { readJsonBody } from "./read-body.ts";
import { languageOf, localeOf } from "./request-language.ts";
import { createErrorEncoder } from "./wire-error.ts";

export type ApiOptions = {
  platform: Platform;
  router: AnyRouter;
  catalogues: readonly Catalogue[];
  publicUrl(): string;
  trustProxy: boolean;
  /** Who sends a request; somebody without a session is an actor without an id. */
  identify(request: IncomingMessage): Promise<Actor>;
};

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Answers everything below `/api` that is in the contract. */
export function createApiHandler(options: ApiOptions): Handle {
  const { platform, router } = options;
  const encodeError = createErrorEncoder(options.catalogues);
  const perNetwork = createRateLimit({ burst: 2000, perSecond: 200 });
  const perPerson = createRateLimit({ burst: 600, perSecond: 60 });
  const handler = new OpenAPIHandler(router, {
    customErrorResponseBodyEncoder: encodeError,
    interceptors: [onError((error) => logFault(platform, error))],
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = addressOf(request, options.trustProxy);
    refuseFlood(perNetwork.tooMany(networkOf(address)), response);
    refuseForeign(request, options.publicUrl());
    const actor = await options.identify(request);
    if (actor.id) refuseFlood(perPerson.tooMany(actor.id), response);
    const scope = requestScope() ?? openScope(request, response);
    scope.locale = localeOf(request, actor);
    const body = isRead(request) ? undefined : await readJsonBody(request);
    const call = createCall(platform, {
      actor,
      origin: { address, userAgent: agentOf(request) },
      path: `${request.method} ${request.url}`,
      requestHeaders: toHeaders(request),
      idempotencyKey: keyOf(request),
      body: request,
    });
    writeLate(response, call.answerHeaders, () => `db;desc="${scope.statements} statements"`);
    const { matched } = await handler.handle(withBody(request, body), response, { prefix: "/api", context: { call } });
    if (!matched) throw new ORPCError("NOT_FOUND", { status: 404 });
  }

  return (request, response) =>
    inRequestScope(openScope(request, response), () =>
      answer(request, response).catch((fault: unknown) => {
        logFault(platform, fault);
        sendError(response, refusalFor(fault), encodeError);
      }),
    );
}

function openScope(request: IncomingMessage, response: ServerResponse): RequestScope {
  const scope = { requestId: randomUUID(), locale: languageOf(request), statements: 0 };
  response.setHeader("x-request-id", scope.requestId);
  response.setHeader("cache-control", "no-store");
  return scope;
}

/** Refuses a write that somebody else's page sent, and a NUL, which no text here can hold. */
function refuseForeign(request: IncomingMessage, publicUrl: string): void {
  if (!isRead(request) && !isOwnOrigin(request, publicUrl)) throw forbidden();
  if (request.url?.includes("%00")) throw new ORPCError("BAD_REQUEST", { status: 400 });
}

/** The body stands read on the request, so that nobody reads the stream again. */
const withBody = (request: IncomingMessage, body: unknown) =>
  isRead(request) ? request : Object.assign(request, { body: body ?? {} });
const agentOf = (request: IncomingMessage) => String(request.headers["user-agent"] ?? "").slice(0, 300);
const isRead = (request: IncomingMessage) => request.method === "GET" || request.method === "HEAD";

function keyOf(request: IncomingMessage): string | null {
  const key = request.headers["idempotency-key"];
  if (key === undefined) return null;
  const parsed = z.uuid().safeParse(key);
  if (!parsed.success) throw new ORPCError("BAD_REQUEST", { status: 400 });
  return parsed.data;
}

function refuseFlood(flood: { retryAfterSeconds: number } | null, response: ServerResponse): void {
  if (!flood) return;
  response.setHeader("retry-after", String(flood.retryAfterSeconds));
  throw new ORPCError("TOO_MANY_REQUESTS", { status: 429, data: flood });
}

function logFault(platform: Platform, error: unknown): void {
  if (error instanceof ORPCError && error.status < 500) return;
  const cause = error instanceof ORPCError ? (error.cause ?? error) : error;
  platform.log.error({ ...errorFields(cause), requestId: requestScope()?.requestId }, "request failed");
}

/** Also who asks is looked up in the database, which may be away or have no connection to spare. */
function refusalFor(fault: unknown): ORPCError<string, unknown> {
  const answer = asAnswer(fault);
  return answer instanceof ORPCError ? answer : new ORPCError("INTERNAL_SERVER_ERROR");
}

function sendError(
  response: ServerResponse,
  error: ORPCError<string, unknown>,
  encode: ReturnType<typeof createErrorEncoder>,
) {
  if (response.headersSent) return void response.destroy();
  response.statusCode = error.status;
  response.setHeader("content-type", "application/json");
  response.setHeader("connection", "close");
  response.end(JSON.stringify(encode(error)));
}
