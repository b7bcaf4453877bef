import { chmod, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

const BLOCK = 512;

/** Writes the files of a plain tar archive below a folder. Enough for archives that we know; links are not made. */
export async function untar(archive: Buffer, folder: string): Promise<void> {
  let at = 0;
  while (at + BLOCK <= archive.length && archive[at] !== 0) {
    const header = archive.subarray(at, at + BLOCK);
    const [name, mode, size] = [text(header, 0, 100), octal(header, 100, 8), octal(header, 124, 12)];
    const isFile = [0, "0".charCodeAt(0)].includes(header[156] ?? -1);
    if (isFile) {
      const file = join(folder, name);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, archive.subarray(at + BLOCK, at + BLOCK + size));
      await chmod(file, mode);
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}

const text = (header: Buffer, start: number, length: number) =>
  header.toString("utf8", start, start + length).replace(/\0.*$/s, "");
const octal = (header: Buffer, start: number, length: number) => Number.parseInt(text(header, start, length), 8) || 0;
