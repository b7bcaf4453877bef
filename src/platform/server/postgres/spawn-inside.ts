import { spawn } from "node:child_process";
import { access } from "node:fs/promises";
import { userInfo } from "node:os";
import { join } from "node:path";
import { type Account, NOBODY } from "./account.ts";

/** Where one database cluster lives and what runs it. `throwaway` data (tests) may be lost with the machine's power. */
export type Cluster = { folder: string; home: string; account: Account; throwaway: boolean };

/**
 * Starts a program of PostgreSQL in the cluster's folder, as the cluster's account. Its own environment, so that a PG...
 * variable or a locale of the shell cannot bend it, and its own session, so that Ctrl-C reaches Parvis alone, which then
 * stops PostgreSQL last. Where the system can, the program ends when Parvis is killed.
 */
export async function spawnInside(cluster: Cluster, program: "initdb" | "postgres", args: string[]) {
  const wrappers = [...(program === "initdb" ? await withName(cluster.account) : []), ...(await withParent())];
  const command = [...wrappers, join(cluster.home, "bin", program), "-D", ownPath(cluster), ...args];
  return spawn(command[0] ?? "", command.slice(1), {
    ...cluster.account,
    cwd: cluster.folder,
    env: { PATH: "/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" },
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
  });
}

/** Another account may not be let through the folders above; but Node enters the folder before it changes the account. */
const ownPath = ({ account, folder }: Cluster) => (account && process.platform === "linux" ? "/proc/self/cwd" : folder);

const withParent = async () =>
  (await isOnLinux("/usr/bin/setpriv")) ? ["/usr/bin/setpriv", "--pdeathsig", "INT", "--"] : [];

/** initdb wants its user to have a name, and a container's made-up number has none: then it goes by nobody's. */
async function withName(account: Account): Promise<string[]> {
  if (account || hasName() || !(await isOnLinux("/usr/bin/unshare"))) return [];
  return ["/usr/bin/unshare", "--user", `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, "--"];
}

function hasName(): boolean {
  try {
    return userInfo().username !== "";
  } catch {
    return false;
  }
}

const isOnLinux = async (program: string) =>
  process.platform === "linux" &&
  access(program).then(
    () => true,
    () => false,
  );
