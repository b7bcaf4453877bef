import type { Clock } from "./clock.ts";
import type { Database } from "./database/connect.ts";
import type { Jobs } from "./jobs/job-runner.ts";
import type { Log } from "./log.ts";

/** The parts that one process shares. Made once at start by the app. */
export type Platform = {
  /** Serves people; bound by row-level security to the actor of each transaction. */
  database: Database;
  /** Work without an actor. */
  system: Database;
  clock: Clock;
  log: Log;
  jobs: Jobs;
  /** The organisation's zone, for those whose own zone is not known. */
  timeZone: string;
  /** Where files lie while they are being read. */
  uploadFolder: string;
  /** The address that people use, for links and for how strict a cookie can be. */
  publicUrl(): string;
  /** False while no mail server is set: mails are kept, and nobody gets one. */
  sendsMail: boolean;
  /** Called after every commit that wrote events. */
  eventsWritten(): void;
};
