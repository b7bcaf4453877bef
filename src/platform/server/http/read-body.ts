import type { IncomingMessage } from "node:http";
import { ORPCError, ValidationError } from "@orpc/server";

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
  return parsed(Buffer.concat(chunks).toString("utf8"));
}

function parsed(text: string): unknown {
  try {
    const body: unknown = JSON.parse(text);
    // PostgreSQL keeps no NUL in a text, and nobody means to write one.
    if (/\\u0000/i.test(text)) refuseNul(body);
    return body;
  } catch (error) {
    throw error instanceof ORPCError ? error : new ORPCError("BAD_REQUEST", { status: 400 });
  }
}

/** Names the first text that holds a NUL, as a schema would. */
function refuseNul(body: unknown): void {
  const path = pathOfNul(body);
  if (!path) return;
  const cause = new ValidationError({ message: "NUL", issues: [{ path, message: "NUL" }] });
  throw new ORPCError("BAD_REQUEST", { status: 400, cause });
}

function pathOfNul(value: unknown): string[] | null {
  if (typeof value === "string") return value.includes("\0") ? [] : null;
  if (typeof value !== "object" || value === null) return null;
  for (const [key, part] of Object.entries(value)) {
    const path = pathOfNul(part);
    if (path) return [key, ...path];
  }
  return null;
}
