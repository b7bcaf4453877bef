import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";

type Place = { uploadFolder: string };

const folderIn = ({ uploadFolder }: Place): string => join(uploadFolder, "people");

/** Where the file of an import lies while it waits. Names are ids of ours, so that no name from outside reaches the disk. */
export const importFile = (place: Place, importId: string): string => join(folderIn(place), `${importId}.csv`);

/** Where the rows lie that were refused, as a file to correct. */
export const rejectedFile = (place: Place, importId: string): string =>
  join(folderIn(place), `${importId}.rejected.csv`);

/** Moves what was sent to its place. */
export async function keepImportFile(place: Place, importId: string, sentTo: string): Promise<void> {
  await mkdir(folderIn(place), { recursive: true, mode: 0o700 });
  await rename(sentTo, importFile(place, importId));
}

/** Removes the file of an import, and with it the refused rows unless they are still wanted. */
export async function removeImportFiles(place: Place, importId: string, keep?: "rejected rows"): Promise<void> {
  await rm(importFile(place, importId), { force: true });
  if (!keep) await rm(rejectedFile(place, importId), { force: true });
}

/** The imports that have a file here, also those that no row knows of. */
export async function importsWithFiles(place: Place): Promise<string[]> {
  const names = await readdir(folderIn(place)).catch(() => []);
  return [...new Set(names.map((name) => name.split(".", 1)[0] ?? ""))];
}
