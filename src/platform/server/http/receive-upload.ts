import { createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { Transform, type Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ORPCError } from "@orpc/server";

/** A file that came in and lies on disk under a name of ours. Whoever takes it removes it. */
export type Upload = { path: string; bytes: number };

/** Streams a body to disk without holding it in memory. One over the limit is refused and leaves nothing behind. */
export async function receiveUpload(body: Readable, folder: string, limitBytes: number): Promise<Upload> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, randomUUID());
  let bytes = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      done(bytes > limitBytes ? new ORPCError("PAYLOAD_TOO_LARGE", { status: 413 }) : null, chunk);
    },
  });
  try {
    await pipeline(body, counted, createWriteStream(path, { mode: 0o600 }));
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  return { path, bytes };
}
