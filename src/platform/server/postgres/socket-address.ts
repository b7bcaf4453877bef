import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The kernel takes 107 bytes for the path of a socket, and PostgreSQL adds the last part. */
const LONGEST_FOLDER = 107 - "/.s.PGSQL.5432".length;

/** An address to connect to as the cluster's superuser, and the way to give it back. */
export type SocketAddress = { url: string; release(): Promise<void> };

/** The address of the socket in the cluster's folder; a deep folder is reached by a short link of our own. */
export async function socketAddress(folder: string): Promise<SocketAddress> {
  if (Buffer.byteLength(folder) <= LONGEST_FOLDER) return { url: urlOf(folder), release: async () => {} };
  const shelter = await mkdtemp(join(tmpdir(), "parvis-"));
  await symlink(folder, join(shelter, "s"));
  return { url: urlOf(join(shelter, "s")), release: () => rm(shelter, { recursive: true, force: true }) };
}

const urlOf = (folder: string) => `postgres://postgres@localhost/postgres?${new URLSearchParams({ host: folder })}`;
