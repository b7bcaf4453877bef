import type { Happened } from "#platform/shared/event.ts";
import type { AsSystem, Work } from "./context.ts";
import type { Database } from "./database/connect.ts";
import { inTransaction, type TransactionMode } from "./database/transaction.ts";
import { writeEvents } from "./events/inbox.ts";
import { postMails } from "./mail/mail-box.ts";
import type { Platform } from "./platform.ts";

/**
 * Runs `work` in one transaction of `database` together with the events it emits, its mails and its jobs: all of it
 * happens, or none.
 */
export async function doWork<Result>(
  platform: Platform,
  { database, actorId, mode }: { database: Database; actorId: string | null; mode: TransactionMode },
  work: (work: Work) => Promise<Result>,
): Promise<Result> {
  const happened: Happened[] = [];
  const result = await inTransaction(database, { actorId, mode }, async (db) => {
    const now = platform.clock.now();
    const answer = await work({
      db,
      now,
      log: platform.log,
      publicUrl: platform.publicUrl(),
      sendsMail: platform.sendsMail,
      uploadFolder: platform.uploadFolder,
      emit: (...more) => void happened.push(...more),
      send: (kind, data) => platform.jobs.send(db, kind, data),
      post: (...mails) => postMails(db, now, mails),
    });
    await writeEvents(db, { actorId, at: now, happened });
    return answer;
  });
  if (happened.length > 0) platform.eventsWritten();
  return result;
}

/** Work without an actor, past row-level security. `reason` is for the reader of the code and of the log. */
export const systemWork =
  (platform: Platform): AsSystem =>
  (reason, work) => {
    platform.log.debug({ reason }, "system work");
    return doWork(platform, { database: platform.system, actorId: null, mode: "read write" }, work);
  };
