import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";

const folder = new URL("../migrations/", import.meta.url);

/** The digest of each migration as it was first written down, in migrations/digests.json. */
export type MigrationDigests = Readonly<Record<string, string>>;

export const digestsFile = new URL("digests.json", folder);

/** The digest of each migration as it lies there now. */
export async function digestsNow(): Promise<MigrationDigests> {
  const names = (await readdir(folder)).filter((file) => file.endsWith(".sql")).sort();
  const digests = names.map(async (name) => [name, digestOf(await readFile(new URL(name, folder)))]);
  return Object.fromEntries(await Promise.all(digests));
}

const digestOf = (sql: Buffer): string => createHash("sha256").update(sql).digest("hex");

/** Those that were written down and are not what they were: a database that has run one of them would not start any more. */
export function rewritten(before: MigrationDigests, now: MigrationDigests): string[] {
  return Object.keys(before).filter((name) => before[name] !== now[name]);
}
