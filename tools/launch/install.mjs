import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Obstacle } from "./obstacle.mjs";
import { takeTurn } from "./take-turn.mjs";

/** Installs the packages of the lock file, when npm's own record of what is there says something else. */
export async function ensureInstalled(root) {
  if (await isInstalled(root)) return;
  await takeTurn(join(root, ".cache/installing"), async () => {
    if (await isInstalled(root)) return;
    console.log("Installing the packages of package-lock.json; this happens once for each version.");
    const code = await npmCi(root);
    if (code !== 0) throw new Obstacle(`The packages could not be installed (npm ci ended with ${code}); see above.`);
  });
}

async function isInstalled(root) {
  const wanted = await packagesIn(join(root, "package-lock.json"));
  const present = await packagesIn(join(root, "node_modules/.package-lock.json"));
  if (!wanted || !present) return false;
  const missing = Object.entries(wanted).filter(
    ([path, { version }]) => path.startsWith("node_modules/") && present[path]?.version !== version,
  );
  // Packages for other systems are rightly absent; those of this one are missing after a folder was copied here.
  return missing.every(
    ([path, entry]) => entry.optional && !present[path] && !isForThisSystem(entry, path, wanted[""]),
  );
}

const isForThisSystem = ({ os, cpu }, path, { optionalDependencies = {} }) =>
  path.slice("node_modules/".length) in optionalDependencies &&
  (os ?? []).includes(process.platform) &&
  (cpu ?? [process.arch]).includes(process.arch);

async function packagesIn(lockFile) {
  try {
    return JSON.parse(await readFile(lockFile, "utf8")).packages;
  } catch {
    return null;
  }
}

/** Install scripts stay off: what they would do here is either unwanted or done by the launcher. */
async function npmCi(root) {
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const { npm_execpath: npm } = process.env;
  const [program, first] = npm ? [process.execPath, [npm]] : ["npm", []];
  const child = spawn(program, [...first, ...args], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: !npm && process.platform === "win32",
  });
  const [code] = await once(child, "close");
  return code;
}
