import type { IncomingMessage, ServerResponse } from "node:http";
import { statfs } from "node:fs/promises";
import { sql } from "kysely";
import type { Database } from "../database/connect.ts";

const MIN_FREE_BYTES = 200_000_000;

/** What readiness depends on. Each check says yes or no; which one failed is for the operator. */
export type HealthOptions = { system: Database; dataFolder: string };

/** `/health/live`: the process answers. `/health/ready`: database, migrations and disk are there as well. */
export function createHealthHandler(
  options: HealthOptions,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    if (request.url === "/health/live") return answer(response, { live: true }, true);
    const checks = {
      database: await holds(async () => (await sql`select 1`.execute(options.system)).rows.length === 1),
      migrations: await holds(
        async () => (await sql`select from migrations limit 1`.execute(options.system)).rows.length === 1,
      ),
      disk: await holds(async () => {
        const disk = await statfs(options.dataFolder);
        return disk.bavail * disk.bsize > MIN_FREE_BYTES;
      }),
    };
    return answer(response, checks, Object.values(checks).every(Boolean));
  };
}

async function holds(check: () => Promise<boolean>): Promise<boolean> {
  try {
    return await check();
  } catch {
    return false;
  }
}

function answer(response: ServerResponse, body: Record<string, boolean>, healthy: boolean): void {
  response.writeHead(healthy ? 200 : 503, {
    "content-type": "application/json",
    ...(healthy ? {} : { "retry-after": "2" }),
  });
  response.end(JSON.stringify(body));
}
