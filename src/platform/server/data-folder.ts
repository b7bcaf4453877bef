import { constants } from "node:fs";
import { access, mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { CannotStart } from "./cannot-start.ts";

/** Makes the data folder, readable by its owner only, or says in words why it cannot be used. */
export async function openDataFolder(folder: string): Promise<void> {
  try {
    await makeFolder(folder);
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    throw new CannotStart(
      `Parvis cannot write to ${folder} (${code}). Let its user write there, or choose another folder with PARVIS_DATA.`,
    );
  }
}

/** Step by step: below a folder that takes no folders at all (such as /proc), Node's own `recursive` never ends. */
async function makeFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory()) return;
  if (dirname(folder) !== folder) await makeFolder(dirname(folder));
  await mkdir(folder, { mode: 0o700 });
}
