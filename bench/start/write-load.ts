import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";

/** Writers that insert rows, one durable commit each, until their database is gone. */
export function writeUntilItBreaks(cluster: string, { writers, seconds }: { writers: number; seconds: number }) {
  const connectionString = `postgres://postgres@localhost/postgres?${new URLSearchParams({ host: cluster })}`;
  const first = runOnce(
    connectionString,
    "create table if not exists bench_load (id uuid default uuidv7(), body text)",
  );
  const hasBroken = first.then(() =>
    Promise.all(Array.from({ length: writers }, () => insertUntilItBreaks(connectionString))),
  );
  return { isUnderWay: first.then(() => delay(seconds * 1000)), hasBroken };
}

async function runOnce(connectionString: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(sql);
  await client.end();
}

async function insertUntilItBreaks(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  client.on("error", () => undefined);
  await client.connect();
  try {
    for (;;) await client.query("insert into bench_load (body) select repeat('x', 2000)");
  } catch {
    // The database was killed, which is what this load is for.
  }
}
