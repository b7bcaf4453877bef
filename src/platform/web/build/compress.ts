import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

const compressible = /^assets\/.+\.(?:js|css|svg)$/;

/** Puts a .br and a .gz beside each script and sheet, once at build time, so that the server only has to choose. */
export const compressAssets = (): Plugin => ({
  name: "compress-assets",
  apply: "build",
  writeBundle: async ({ dir = "." }, bundle) => {
    const files = Object.keys(bundle).filter((file) => compressible.test(file));
    await Promise.all(files.map((file) => compress(join(dir, file))));
  },
});

async function compress(file: string): Promise<void> {
  const content = await readFile(file);
  const size = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  await writeFile(`${file}.br`, await promisify(brotliCompress)(content, { params: size }));
  await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
}
