import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { access, chmod, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliDecompress } from "node:zlib";
import { untar } from "./untar.ts";

/** A Chromium that can be started, and the environment that it needs. */
export type Chromium = { executablePath: string; env: Record<string, string> };

/** The Chromium of CHROMIUM_PATH, or the one that comes as an npm package, unpacked on first use (about 5 s). */
export async function findChromium(): Promise<Chromium> {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) return { executablePath: CHROMIUM_PATH, env: currentEnvironment() };
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("Set CHROMIUM_PATH to a Chromium or Chrome: none comes with Parvis for this system.");
  }
  const packageFolder = dirname(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")));
  const { version } = JSON.parse(await readFile(join(packageFolder, "package.json"), "utf8"));
  const folder = join(await cacheFolder(), `chromium-${version}`);
  if (!(await isThere(folder))) await unpack(join(packageFolder, "bin"), folder);
  const env = {
    ...currentEnvironment(),
    LD_LIBRARY_PATH: join(folder, "lib"),
    FONTCONFIG_FILE: join(folder, "own-fonts.conf"),
  };
  return { executablePath: join(folder, "chromium"), env };
}

/** Beside the packages, or where everybody may write when somebody else installed them. */
async function cacheFolder(): Promise<string> {
  const packages = fileURLToPath(new URL("../../node_modules/", import.meta.url));
  const isOurs = await access(packages, constants.W_OK).then(
    () => true,
    () => false,
  );
  return isOurs ? join(packages, ".cache") : join(tmpdir(), `parvis-${process.getuid?.()}`);
}

/** Unpacked beside and renamed, so that a run that is cut short, or another run, never meets half a browser. */
async function unpack(bin: string, folder: string): Promise<void> {
  const draft = `${folder}.${randomUUID()}`;
  await mkdir(draft, { recursive: true });
  await writeFile(join(draft, "chromium"), await unbrotli(join(bin, "chromium.br")));
  await chmod(join(draft, "chromium"), 0o755);
  for (const part of ["al2023", "fonts", "swiftshader"])
    await untar(await unbrotli(join(bin, `${part}.tar.br`)), draft);
  await writeFile(join(draft, "own-fonts.conf"), fontsConf(folder));
  await rename(draft, folder).catch(() => rm(draft, { recursive: true }));
}

const unbrotli = async (file: string) => promisify(brotliDecompress)(await readFile(file));

/** Only the fonts of the package, so that a page measures the same on every machine. */
const fontsConf = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, "fonts")}</dir><cachedir>${join(folder, "fonts-cache")}</cachedir></fontconfig>
`;

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

function currentEnvironment(): Record<string, string> {
  const set = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return Object.fromEntries(set);
}
