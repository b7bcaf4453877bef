import type { IncomingMessage, ServerResponse } from "node:http";
import type { Registry } from "prom-client";
import { digestOf } from "../secret-token.ts";

export type MetricsDoorOptions = { registry: Registry; token: string | null };

/** `/metrics` for who comes from this machine or has the token; for everybody else it is not there. */
export function createMetricsDoor({ registry, token }: MetricsDoorOptions) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!isFromHere(request) && !hasToken(request, token)) return void response.writeHead(404).end();
    const figures = await registry.metrics();
    response.writeHead(200, { "content-type": registry.contentType, "cache-control": "no-store" }).end(figures);
  };
}

/** A proxy on this machine brings everybody; one that does not say so has to keep the address to itself. */
function isFromHere({ socket, headers }: IncomingMessage): boolean {
  const isForwarded = "x-forwarded-for" in headers || "forwarded" in headers || "x-real-ip" in headers;
  return !isForwarded && /^(127\.|::1$|::ffff:127\.)/.test(socket.remoteAddress ?? "");
}

/** Compared as digests, so that the time it takes tells nothing of the token. */
function hasToken({ headers }: IncomingMessage, token: string | null): boolean {
  const given = /^Bearer (.+)$/i.exec(headers.authorization ?? "")?.[1];
  return token !== null && given !== undefined && digestOf(given) === digestOf(token);
}
