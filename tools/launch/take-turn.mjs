import { mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { Obstacle } from "./obstacle.mjs";

/** Nothing that takes turns needs this long: an older file was left by a process whose number somebody else has now. */
const LONGEST_MINUTES = 20;

/** Runs `work` while no other process does the same: the file holds the number of the one whose turn it is. */
export async function takeTurn(file, work) {
  await mkdir(dirname(file), { recursive: true }).catch(refuse);
  while (!(await isMine(file))) await delay(200);
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function isMine(file) {
  try {
    await writeFile(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") refuse(error);
  }
  const owner = Number(await readFile(file, "utf8").catch(() => ""));
  const madeAt = (await stat(file).catch(() => null))?.mtimeMs ?? 0;
  const isOld = Date.now() - madeAt > LONGEST_MINUTES * 60_000;
  if (madeAt && (isOld || (owner && !isAlive(owner)))) await rm(file, { force: true });
  return false;
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}

function refuse(error) {
  throw new Obstacle(
    `Parvis has to install or build something and cannot write to ${error.path} (${error.code}). Run the command once as the folder's owner.`,
  );
}
