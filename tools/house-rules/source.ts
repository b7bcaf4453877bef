import { readdir, readFile } from "node:fs/promises";
import { dirname, join, posix, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** One file of the repository: its path from the root, its text, and what it imports. */
export type Source = { path: string; text: string; imports: readonly Import[] };
/** `target` is the path from the root for a file of ours, else null (a package, a module of Node). */
export type Import = { specifier: string; target: string | null };

/** What a rule found: where, and what to do about it. */
export type Complaint = { path: string; says: string };
export type HouseRule = (sources: readonly Source[]) => Complaint[];

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const folders = ["src", "packages", "migrations", "tests", "bench", "tools"];

/** Everything that the house rules look at. */
export async function readSources(): Promise<Source[]> {
  const paths = await Promise.all(folders.map(filesBelow));
  return Promise.all(paths.flat().map(async (path) => source(path, await readFile(join(root, path), "utf8"))));
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs|sql)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((path) => !path.includes("node_modules/"));
}

/** Reads the imports out of a text; enough for sources that the formatter has been over. */
export function source(path: string, text: string): Source {
  const pattern = /^(?:import|export)\s(?:[^"'`;]*?\sfrom\s+)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gm;
  const specifiers = [...text.matchAll(pattern)].map(([, from, dynamic]) => from ?? dynamic ?? "");
  return { path, text, imports: specifiers.map((specifier) => ({ specifier, target: targetOf(path, specifier) })) };
}

function targetOf(path: string, specifier: string): string | null {
  if (specifier === "#tables") return "migrations/tables.ts";
  if (specifier.startsWith("#")) return `src/${specifier.slice(1)}`;
  return specifier.startsWith(".") ? posix.join(posix.dirname(path), specifier) : null;
}

/** Tests look at things from outside and may reach everywhere. */
export const isTest = ({ path }: Source): boolean => path.startsWith("tests/") || /\.test\.tsx?$/.test(path);
