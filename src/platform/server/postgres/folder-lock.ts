import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { CannotStart } from "../cannot-start.ts";

/** A folder that only this process works on, until `release` or until the process ends in whatever way. */
export type FolderLock = { release(): Promise<void> };

/**
 * Takes the folder for this process. The lock is SQLite's, hence the operating system's: it goes with the process that
 * held it, also after `kill -9`, and it is seen from another container on the same volume.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const pidFile = join(folder, "parvis.pid");
  const database = new DatabaseSync(join(folder, "parvis.lock"), { timeout: 500 });
  try {
    database.exec("begin exclusive");
  } catch {
    database.close();
    const pid = await readFile(pidFile, "utf8").catch(() => "unknown");
    throw new CannotStart(
      `Parvis is already running on ${folder} (process ${pid.trim()}). Stop it first, or choose another folder with PARVIS_DATA.`,
    );
  }
  await writeFile(pidFile, `${process.pid}\n`);
  return {
    release: async () => {
      await rm(pidFile, { force: true });
      database.close();
    },
  };
}
