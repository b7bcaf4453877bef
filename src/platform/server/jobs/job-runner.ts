import { sql } from "kysely";
import { fromKysely, type Job, PgBoss } from "pg-boss";
import type { Clock } from "../clock.ts";
import type { AsSystem } from "../context.ts";
import type { Database } from "../database/connect.ts";
import { errorFields, type Log } from "../log.ts";
import type { JobData, JobHandler, JobKind } from "./job.ts";

/** What a job has at hand: no actor, so every step is system work of its own. */
export type JobWork = {
  jobId: string;
  /** How many times the job was begun before. A try that is given up may go on for a moment beside the next one. */
  retry: number;
  asSystem: AsSystem;
  clock: Clock;
  log: Log;
  /** Aborted when the try is given up. */
  signal: AbortSignal;
};
type SharedWork = Pick<JobWork, "asSystem" | "clock" | "log">;

export type Jobs = {
  /** Puts a job in the queue inside the caller's transaction: a rollback leaves no job. */
  send<Kind extends JobKind>(db: Database, kind: Kind, data: JobData<Kind>): Promise<void>;
  start(handlers: readonly JobHandler[], work: SharedWork): Promise<void>;
  /** True when nothing waits and nothing runs. */
  isIdle(system: Database): Promise<boolean>;
  stop(): Promise<void>;
};

/** A job whose process was killed is silent, and is begun again before anybody who waits for it gives up. */
const LOST = { silentSeconds: 20, noticedWithinSeconds: 5 };

/** pg-boss on a schema of its own: jobs survive a killed process and are tried again. */
export function createJobs(url: string, log: Log): Jobs {
  const boss = new PgBoss({
    connectionString: url,
    schema: "pgboss",
    createSchema: false,
    max: 3,
    useListenNotify: true,
    superviseIntervalSeconds: LOST.noticedWithinSeconds,
    monitorIntervalSeconds: LOST.noticedWithinSeconds,
  });
  boss.on("error", (error) => log.error(errorFields(error), "job queue"));
  return {
    send: async (db, kind, data) => {
      const payload: object = { data };
      await boss.send(kind.name, payload, { db: fromKysely(db) });
    },
    start: async (handlers, work) => {
      await boss.start();
      for (const handler of handlers) await listen(boss, handler, work);
    },
    isIdle: async (system) => {
      const open = sql<{ open: boolean }>`select exists(select from pgboss.job
        where state < 'completed' and name not like '\\_\\_pgboss%') as open`;
      return (await open.execute(system)).rows[0]?.open === false;
    },
    stop: () => boss.stop({ graceful: true, timeout: 3000 }),
  };
}

/** How often a queue is looked at: a wake-up that comes while it is being looked at is lost, and would be 30 s late. */
const LOOK = { pollingIntervalSeconds: 0.5, notifyPollingIntervalSeconds: 1 };

async function listen(boss: PgBoss, handler: JobHandler, work: SharedWork): Promise<void> {
  const { name } = handler.kind;
  const options = { retryLimit: 3, retryBackoff: true, expireInSeconds: 3600, heartbeatSeconds: LOST.silentSeconds };
  await boss.createQueue(name, { ...options, notify: true });
  // A queue that is there already keeps what an older version said of it.
  await boss.updateQueue(name, options);
  await boss.work(name, { batchSize: 1, ...LOOK }, async ([job]: Job<{ data: unknown }>[]) => {
    if (!job) return;
    try {
      await handler.run({ ...work, jobId: job.id, retry: job.retryCount, signal: job.signal }, job.data.data);
    } catch (error) {
      work.log.error({ ...errorFields(error), job: name, jobId: job.id }, "job failed");
      throw error;
    }
  });
}
