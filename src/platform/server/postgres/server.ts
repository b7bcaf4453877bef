import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";
import { CannotStart } from "../cannot-start.ts";
import { serverSettings } from "./server-settings.ts";
import { type Cluster, spawnInside } from "./spawn-inside.ts";

/** A PostgreSQL that takes connections. `ended` says in PostgreSQL's words how it came to its end. */
export type Server = { ended: Promise<string>; stop(): Promise<void> };

const READY = "database system is ready to accept connections";
/** What a predecessor that was killed may still hold for a moment: its shared memory, or its entry as a zombie. */
const STILL_HELD = /shared memory block .* is still in use|lock file ".*" already exists/;

/** Starts PostgreSQL and waits until it takes connections, recovery after a crash included. */
export async function startServer(cluster: Cluster): Promise<Server> {
  const deadline = performance.now() + 5000;
  for (;;) {
    const attempt = await launch(cluster);
    if (await attempt.ready) return attempt;
    const complaint = await attempt.ended;
    if (!STILL_HELD.test(complaint) || performance.now() > deadline) {
      throw new CannotStart(`PostgreSQL did not start in ${cluster.folder}: ${complaint}`);
    }
    await delay(100);
  }
}

async function launch(cluster: Cluster): Promise<Server & { ready: Promise<boolean> }> {
  const child = await spawnInside(cluster, "postgres", serverSettings(cluster));
  const exited = once(child, "close");
  let worst = "it said nothing";
  const ready = new Promise<boolean>((resolve) => {
    createInterface(child.stderr).on("line", (line) => {
      if (/^(FATAL|PANIC):/.test(line)) worst = line;
      if (line.includes(READY)) resolve(true);
    });
    exited.then(() => resolve(false));
  });
  const ended = exited.then(([code, signal]) =>
    signal ? `it was ended by ${signal}` : `${worst} (exit code ${code})`,
  );
  return { ready, ended, stop: () => stop((signal) => child.kill(signal), exited) };
}

/** Fast shutdown; if it takes longer than ten seconds the next start recovers from the log instead. */
async function stop(signal: (name: NodeJS.Signals) => void, exited: Promise<unknown>): Promise<void> {
  signal("SIGINT");
  const late = delay(10_000, "late", { ref: false });
  if ((await Promise.race([exited, late])) === "late") signal("SIGQUIT");
  await exited;
}
