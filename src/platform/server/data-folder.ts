import { constants } from "node:fs";
import { access, mkdir } from "node:fs/promises";
import { CannotStart } from "./cannot-start.ts";

/** Makes the data folder, readable by its owner only, or says in words why it cannot be used. */
export async function openDataFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    throw new CannotStart(
      `Parvis cannot write to ${folder} (${code}). Let its user write there, or choose another folder with PARVIS_DATA.`,
    );
  }
}
