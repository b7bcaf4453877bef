/** The process: reads the settings, starts the database and the app, and stops both again when it is asked to. */
import { flushCompileCache } from "node:module";
import { prepareDatabase } from "#platform/server/database/prepare.ts";
import { createLog } from "#platform/server/log.ts";
import { startPostgres } from "#platform/server/postgres/start-postgres.ts";
import { readSettings, type Settings } from "#platform/server/settings.ts";
import { demoIsWhole, forgetHalfDemo } from "./demo/whole-demo.ts";
import { portIsFree } from "./port-is-free.ts";
import type { App } from "./server.ts";
import { inOneLine } from "./start-obstacles.ts";
import { askedToStop } from "./stop-signals.ts";

const demo = process.argv.includes("--demo");
/** What was started so far, so that it can be stopped in the opposite order. */
const started = new AsyncDisposableStack();

process.exit(await run());

async function run(): Promise<number> {
  const asked = askedToStop();
  try {
    await start();
    await asked;
    return 0;
  } catch (error) {
    console.error(inOneLine(error) ?? error);
    return 1;
  } finally {
    await started.disposeAsync();
  }
}

async function start(): Promise<void> {
  const settings = await readSettings(process.env, { demo });
  await portIsFree(settings.port, settings.host);
  if (demo) await forgetHalfDemo(settings.dataFolder);
  // PostgreSQL starts in a process of its own while the app is loaded.
  const [{ startApp }, database] = await Promise.all([import("./server.ts"), openDatabase(settings)]);
  const app = await startApp({ settings, database, demo });
  started.defer(() => app.stop());
  if (demo && app.setupUrl) await playDemo(app, settings);
  // In one piece: whoever waits for the address has then also heard of the set-up.
  console.log([`Parvis: ${app.url}`, ...(app.setupUrl && !demo ? [`Set-up: ${app.setupUrl}`] : [])].join("\n"));
  // Now rather than at the end, so that a process that is killed leaves the next start as fast.
  flushCompileCache();
}

async function playDemo(app: App, { dataFolder }: Settings): Promise<void> {
  console.log("Making the demo company; this takes about a minute.");
  const { seedDemo } = await import("./demo/seed-demo.ts");
  await seedDemo(app);
  await demoIsWhole(dataFolder);
}

async function openDatabase(settings: Settings) {
  const adminUrl = settings.databaseUrl ?? (await startOwnPostgres(settings));
  return prepareDatabase({ adminUrl, secret: settings.secret });
}

async function startOwnPostgres({ dataFolder, logLevel }: Settings): Promise<string> {
  const postgres = await startPostgres({ dataDir: dataFolder, log: createLog(logLevel) });
  started.defer(() => postgres.stop());
  return postgres.adminUrl;
}
