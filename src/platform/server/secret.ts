import { randomBytes, randomUUID } from "node:crypto";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CannotStart } from "./cannot-start.ts";

/** Shorter ones can be guessed; sessions and database passwords are made from it. */
export const SHORTEST_SECRET = 32;

/** The secret of this installation: made on the first start and kept in the data folder, readable by its owner only. */
export async function keptSecret(dataFolder: string): Promise<string> {
  const file = join(dataFolder, "secret");
  const kept = await readSecret(file);
  if (kept !== null) return kept;
  // Linked into place whole: of two processes that start at once both get the secret of the first.
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600 });
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    // A file system without hard links: then the last one wins, which only two first starts at once would notice.
    if (error.code !== "EEXIST") return rename(draft, file);
  });
  await rm(draft, { force: true });
  return keptSecret(dataFolder);
}

async function readSecret(file: string): Promise<string | null> {
  const secret = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw new CannotStart(`Parvis cannot read its secret in ${file} (${error.code}). Start it as the file's owner.`);
  });
  if (secret !== null && secret.trim().length < SHORTEST_SECRET) {
    throw new CannotStart(
      `The secret in ${file} is damaged. Put the file back from a backup; without it nobody stays signed in.`,
    );
  }
  return secret?.trim() ?? null;
}
