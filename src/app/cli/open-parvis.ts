import { join } from "node:path";
import { createClock } from "#platform/server/clock.ts";
import { connect } from "#platform/server/database/connect.ts";
import { prepareDatabase } from "#platform/server/database/prepare.ts";
import { createJobs } from "#platform/server/jobs/job-runner.ts";
import { createLog, errorFields } from "#platform/server/log.ts";
import { postgresThatRuns } from "#platform/server/postgres/running-postgres.ts";
import { startPostgres } from "#platform/server/postgres/start-postgres.ts";
import { readSettings, type Settings } from "#platform/server/settings.ts";
import type { Parvis } from "./command.ts";

/**
 * Opens the database of this installation, brought up to date: the one that a running Parvis has open, or its own start of
 * it. What was opened is closed with `parts`.
 */
export async function openParvis(parts: AsyncDisposableStack): Promise<Parvis> {
  const settings = await readSettings(process.env, { demo: false });
  const log = createLog("error");
  const adminUrl = settings.databaseUrl ?? (await ownPostgres(settings, parts));
  const { appUrl, systemUrl } = await prepareDatabase({ adminUrl, secret: settings.secret });
  const onLost = (error: Error) => log.error(errorFields(error), "database connection lost");
  const database = await connect({ url: appUrl, connections: 2, onLost });
  parts.defer(() => database.destroy());
  const system = await connect({ url: systemUrl, connections: 4, onLost });
  parts.defer(() => system.destroy());
  const platform = {
    ...{ database, system, log },
    clock: createClock(),
    jobs: createJobs(systemUrl, log),
    timeZone: "Europe/Stockholm",
    uploadFolder: join(settings.dataFolder, "uploads"),
    publicUrl: () => settings.publicUrl ?? `http://${settings.host}:${settings.port}`,
    sendsMail: settings.smtpUrl !== null,
    // A running Parvis looks at the inbox by itself; one that is not running will when it starts.
    eventsWritten: () => undefined,
  };
  return { settings, platform };
}

async function ownPostgres({ dataFolder }: Settings, parts: AsyncDisposableStack): Promise<string> {
  const running = await postgresThatRuns(dataFolder);
  if (running) {
    parts.defer(running.release);
    return running.url;
  }
  const postgres = await startPostgres({ dataDir: dataFolder, log: createLog("error") });
  parts.defer(postgres.stop);
  return postgres.adminUrl;
}
