/** Measures the promises of the product: `npm run bench [-- NAME ...]`. One line of JSON for each; fails if one does not hold. */
import { readdir } from "node:fs/promises";
import { basename } from "node:path";
import { type Bench, measure } from "./bench.ts";

const here = new URL("./", import.meta.url);
const files = await findFiles();
const wanted = process.argv.length > 2 ? process.argv.slice(2) : [...files.keys()].sort();

for (const name of wanted) {
  const file = files.get(name);
  if (!file) throw new Error(`There is no bench called ${name}. There are: ${[...files.keys()].sort().join(", ")}.`);
  const { benches }: { benches: Bench[] } = await import(new URL(file, here).href);
  for (const bench of benches) await runBench(bench);
}

async function runBench(bench: Bench): Promise<void> {
  const result = await measure(bench);
  const { name, unit, ratioKind, goal } = bench;
  const holds = bench.holds(result);
  const { value, baseline, ratio, min, max, noisy } = result;
  const figures = { value, baseline, ratio, ratioKind, min, max };
  console.log(JSON.stringify({ name, unit, ...figures, noisy, goal, holds }, rounded));
  // Where the floor itself wavers twofold, the wall clock says nothing about us; processor time and counts still do.
  if (!holds && !(noisy && ratioKind === "wall")) process.exitCode = 1;
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(4)) : value;
}

/** The name of each bench, which is that of its file one folder down: `b18` is in `start/b18.ts`. */
async function findFiles(): Promise<Map<string, string>> {
  const paths = await readdir(here, { recursive: true });
  const found = paths
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /^[^/]+\/(b\d\d|matching)\.ts$/.test(path));
  return new Map(found.map((path) => [basename(path, ".ts"), path]));
}
