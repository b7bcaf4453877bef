import { sql } from "kysely";
import { Gauge, type Registry } from "prom-client";
import type { Database } from "../database/connect.ts";

/** What waits in the database, for all processes on it: asked when somebody fetches the figures. */
export function watchBacklog(registry: Registry, system: Database): void {
  gauge(registry, "parvis_mails", "Mails by state; failed ones are not tried again.", "state", async () => {
    const mails = system.selectFrom("mails").where("state", "in", ["waiting", "failed"]).groupBy("state");
    return mails.select(({ fn }) => ["state as label", fn.countAll<number>().as("count")]).execute();
  });
  gauge(registry, "parvis_jobs", "Jobs by state; failed ones are not tried again.", "state", async () => {
    const jobs = sql<Counted>`select state as label, count(*) as count from pgboss.job
      where state in ('created', 'retry', 'active', 'failed') and name not like '\\_\\_pgboss%' group by state`;
    return (await jobs.execute(system)).rows;
  });
  gauge(registry, "parvis_events_behind", "Events that a subscriber has not handled yet.", "subscriber", async () => {
    const behind = sql<Counted>`select name as label, coalesce((select max(pos) from events), 0) - pos as count
      from event_subscribers`;
    return (await behind.execute(system)).rows;
  });
}

type Counted = { label: string; count: number };

/** While the database is away there is nothing to say; the process's own figures are told all the same. */
function gauge(registry: Registry, name: string, help: string, label: string, count: () => Promise<Counted[]>): void {
  const made: Gauge = new Gauge({
    ...{ name, help, labelNames: [label], registers: [registry] },
    collect: async () => {
      made.reset();
      for (const { label: value, count: now } of await count().catch(() => [])) made.set({ [label]: value }, now);
    },
  });
}
