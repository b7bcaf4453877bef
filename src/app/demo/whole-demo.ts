import { access, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createLog } from "#platform/server/log.ts";
import { removePostgres } from "#platform/server/postgres/remove-postgres.ts";

/** Written when the story has been played to its end. A demo without it was stopped in the middle. */
const mark = (dataFolder: string) => join(dataFolder, "demo-is-whole");

const isWhole = (dataFolder: string) =>
  access(mark(dataFolder)).then(
    () => true,
    () => false,
  );

/** Throws away a demo that was stopped while it was being made, so that nobody meets half a company. */
export async function forgetHalfDemo(dataFolder: string): Promise<void> {
  if (!(await isWhole(dataFolder))) await forgetDemo(dataFolder);
}

/** Throws the demo company away; the next start makes it anew. Refuses while the demo runs. */
export async function forgetDemo(dataFolder: string): Promise<void> {
  await removePostgres(dataFolder, createLog("error"));
  await rm(mark(dataFolder), { force: true });
}

export const demoIsWhole = (dataFolder: string): Promise<void> => writeFile(mark(dataFolder), "");
