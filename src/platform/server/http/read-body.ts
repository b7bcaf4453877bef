import type { IncomingMessage } from "node:http";
import { ORPCError } from "@orpc/server";

const MAX_JSON_BYTES = 1_000_000;

/**
 * The JSON body of a request, read whole up to 1 MB. Any other content type is left unread: it is either an upload, which
 * streams, or nothing that we take.
 */
export async function readJsonBody(request: IncomingMessage): Promise<unknown> {
  if (!request.headers["content-type"]?.startsWith("application/json")) return undefined;
  if (Number(request.headers["content-length"] ?? 0) > MAX_JSON_BYTES)
    throw new ORPCError("PAYLOAD_TOO_LARGE", { status: 413 });
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_JSON_BYTES) throw new ORPCError("PAYLOAD_TOO_LARGE", { status: 413 });
    chunks.push(chunk);
  }
  if (bytes === 0) return undefined;
  const text = Buffer.concat(chunks).toString("utf8");
  // PostgreSQL keeps no NUL in a text, and nobody means to write one.
  if (/\\u0000/i.test(text)) throw new ORPCError("BAD_REQUEST", { status: 400 });
  try {
    return JSON.parse(text);
  } catch {
    throw new ORPCError("BAD_REQUEST", { status: 400 });
  }
}
