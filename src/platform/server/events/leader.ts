import pg from "pg";
import { errorFields, type Log } from "../log.ts";

const LOCK = 4711;

// Moves what is in the inbox into the log, in the order of the inbox. RETURNING tells how many were moved.
const MOVE = `
  with moved as (delete from event_inbox where id in (select id from event_inbox order by id limit 1000) returning *)
  insert into events (pos, id, type, version, actor_id, payload, topics, at)
  select (select coalesce(max(pos), 0) from events) + row_number() over (order by id), id, type, version, actor_id, payload, topics, at
  from moved returning pos`;

export type Leader = { wake(): void; stop(): Promise<void> };

/**
 * Gives events their one order. One process of all leads, by an advisory lock on the same connection that moves; the
 * others wait for the lock. Own commits wake it after 3 ms, so that a burst is moved at once; other nodes' by the clock.
 */
export function startLeader({ url, log, everyMs }: { url: string; log: Log; everyMs: number }): Leader {
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | null = null;
  let [leads, stopped] = [false, false];
  let turn: Promise<void> = Promise.resolve();

  const lost = () => ([client, leads] = [null, false]);
  const schedule = (delay: number) => {
    if (stopped || (timer && delay > 3)) return;
    clearTimeout(timer ?? undefined);
    timer = setTimeout(() => {
      timer = null;
      turn = turn.then(takeTurn);
    }, delay);
  };

  async function takeTurn(): Promise<void> {
    if (stopped) return;
    try {
      client ??= await connectLeader(url, lost);
      leads ||= await tryToLead(client);
      if (leads) await moveAll(client);
    } catch (error) {
      log.warn(errorFields(error), "event leader lost its connection");
      await end(client).finally(lost);
    }
    schedule(everyMs);
  }

  schedule(0);
  return {
    wake: () => schedule(3),
    stop: async () => {
      stopped = true;
      clearTimeout(timer ?? undefined);
      await turn;
      await end(client);
    },
  };
}

const end = async (client: pg.Client | null): Promise<void> => client?.end().catch(() => undefined);

async function moveAll(client: pg.Client): Promise<void> {
  while ((await move(client)) === 1000);
}

async function connectLeader(url: string, onLost: () => unknown): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", onLost);
  await client.connect();
  return client;
}

async function tryToLead(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ leads: boolean }>("select pg_try_advisory_lock($1) as leads", [LOCK]);
  return rows[0]?.leads ?? false;
}

async function move(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ pos: number }>({ name: "move-events", text: MOVE });
  const last = rows.at(-1);
  if (last) await client.query("select pg_notify('parvis_events', $1)", [String(last.pos)]);
  return rows.length;
}
