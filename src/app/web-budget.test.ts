import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";

const FIRST_LOAD_KB = 225;
const ROUTE_KB = 60;
/** What is fetched before somebody has signed in and sees the first page. */
const firstVisit = [/^index\.html$/, /sign-in-screen\.tsx$/, /home-screen\.tsx$/];

const entry = z.object({
  file: z.string(),
  isDynamicEntry: z.boolean().default(false),
  imports: z.array(z.string()).default([]),
});
type Entry = z.infer<typeof entry>;

let folder: string;
let manifest: Record<string, Entry>;
const sizes = new Map<string, number>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "parvis-budget-"));
  const vite = join(import.meta.dirname, "../../node_modules/vite/bin/vite.js");
  const env = { ...process.env, NODE_ENV: "production" };
  await promisify(execFile)(process.execPath, [vite, "build", "--outDir", folder, "--logLevel", "error"], { env });
  manifest = z.record(z.string(), entry).parse(JSON.parse(await readFile(join(folder, ".vite/manifest.json"), "utf8")));
  for (const { file } of Object.values(manifest).filter(({ file }) => file.endsWith(".js"))) {
    sizes.set(file, gzipSync(await readFile(join(folder, file)), { level: 9 }).length);
  }
}, 120_000);

afterAll(() => rm(folder, { recursive: true }));

/** The scripts that must be there before this source file can run. */
function scriptsOf(source: string, seen = new Set<string>()): Set<string> {
  const found = manifest[source];
  if (!found || seen.has(found.file)) return seen;
  seen.add(found.file);
  for (const imported of found.imports) scriptsOf(imported, seen);
  return seen;
}

function scriptsOfFirstVisit(): Set<string> {
  const sources = Object.keys(manifest).filter((source) => firstVisit.some((screen) => screen.test(source)));
  return sources.reduce((seen, source) => scriptsOf(source, seen), new Set<string>());
}

const kilobytes = (scripts: Iterable<string>): number =>
  Math.round([...scripts].reduce((sum, script) => sum + (sizes.get(script) ?? 0), 0) / 1000);

describe("what a browser has to fetch", () => {
  it(`is at most ${FIRST_LOAD_KB} kB of script before somebody has signed in and sees the first page`, () => {
    const size = kilobytes(scriptsOfFirstVisit());
    console.info(`first load: ${size} kB of script, gzip`);
    expect(size).toBeLessThanOrEqual(FIRST_LOAD_KB);
  });

  // What several screens use (a part of the kit, a library) is fetched once and is nobody's own.
  it(`is at most ${ROUTE_KB} kB of its own for any other screen`, () => {
    const had = scriptsOfFirstVisit();
    const screens = Object.keys(manifest).filter((source) => source.endsWith("screen.tsx"));
    const users = new Map<string, number>();
    for (const script of screens.flatMap((screen) => [...scriptsOf(screen)])) {
      users.set(script, (users.get(script) ?? 0) + 1);
    }
    const own = (screen: string) => [...scriptsOf(screen)].filter((s) => users.get(s) === 1 && !had.has(s));
    const sizesOfScreens = screens.map((screen) => [screen, kilobytes(own(screen))] as const);
    expect(sizesOfScreens.filter(([, size]) => size > ROUTE_KB)).toEqual([]);
  });
});
