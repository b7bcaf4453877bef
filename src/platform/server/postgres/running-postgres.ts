import { realpath } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { type SocketAddress, socketAddress } from "./socket-address.ts";

/**
 * The address of a PostgreSQL that already runs on the data folder, or null. For commands that work beside a running
 * Parvis: they borrow its database and leave it running.
 */
export async function postgresThatRuns(dataDir: string): Promise<SocketAddress | null> {
  const address = await socketAddress(join(await realpath(dataDir), "postgres"));
  if (await answers(address.url)) return address;
  await address.release();
  return null;
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  try {
    await client.connect();
    return true;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "ECONNREFUSED") return false;
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}
