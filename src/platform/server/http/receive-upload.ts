import { createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { createHash, randomUUID } from "node:crypto";
import { join } from "node:path";
import { Transform, type Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ORPCError } from "@orpc/server";

/** A file that came in and lies on disk under a name of ours, with the SHA-256 of what is in it. Whoever takes it removes it. */
export type Upload = { path: string; bytes: number; digest: string };

/** What a body may weigh, and what it says that it weighs, where it says so before it comes. */
export type Weight = { limitBytes: number; saidBytes: number | null };

/**
 * Streams a body to disk without holding it in memory. One over the limit is refused, before its first byte where it says
 * its length, and leaves nothing behind.
 */
export async function receiveUpload(
  body: Readable,
  folder: string,
  { limitBytes, saidBytes }: Weight,
): Promise<Upload> {
  const tooLarge = () => new ORPCError("FILE_TOO_LARGE", { status: 413, data: { limitBytes } });
  if (saidBytes !== null && saidBytes > limitBytes) throw tooLarge();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, randomUUID());
  let bytes = 0;
  const hash = createHash("sha256");
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      hash.update(chunk);
      done(bytes > limitBytes ? tooLarge() : null, chunk);
    },
  });
  try {
    await pipeline(body, counted, createWriteStream(path, { mode: 0o600 }));
  } catch (error) {
    await rm(path, { force: true });
    throw hasHungUp(error) ? new ORPCError("BAD_REQUEST", { status: 400 }) : error;
  }
  return { path, bytes, digest: hash.digest("base64url") };
}

/** Whoever sends a file may go away; that is nothing for the log of faults. */
const hasHungUp = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "ECONNRESET";
