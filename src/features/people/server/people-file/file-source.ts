import { createReadStream } from "node:fs";

/** A file that can be read from its beginning more than once, a piece at a time, so that its size costs no memory. */
export type FileSource = () => AsyncIterable<Uint8Array>;

export const fromDisk =
  (path: string): FileSource =>
  () =>
    createReadStream(path);

/** A file that is already in memory, cut into pieces as a disk would give them. */
export const fromBytes = (bytes: Uint8Array, pieceSize = 65_536): FileSource =>
  async function* () {
    for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize);
  };
