import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { Obstacle } from "./obstacle.mjs";
import { takeTurn } from "./take-turn.mjs";

const config = "vite.config.ts";

/** Builds the web client into dist/web if what it is made of has changed since it was built. */
export async function ensureWebClient(root, node, env) {
  const stamp = join(root, "dist/web.made-of");
  const digest = await digestOfSources(root);
  const isCurrent = async () => (await readFile(stamp, "utf8").catch(() => null)) === digest;
  if (await isCurrent()) return;
  await takeTurn(join(root, ".cache/building-web"), async () => {
    if (await isCurrent()) return;
    console.log("Building the web client; this happens once for each version.");
    await build(root, node, env);
    await writeFile(stamp, digest);
  });
}

/** Built beside and put in place at the end: a build that fails or is cut short leaves the old client working. */
async function build(root, node, env) {
  const [draft, place] = [join(root, "dist/web.new"), join(root, "dist/web")];
  const args = [
    join(root, "node_modules/vite/bin/vite.js"),
    "build",
    "--logLevel",
    "warn",
    "--outDir",
    draft,
    "--emptyOutDir",
  ];
  const child = spawn(node, args, {
    cwd: root,
    env: { ...env, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [said, complaint, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  if (code !== 0) throw new Obstacle(`${said}${complaint}The web client could not be built; see above.`);
  await rm(place, { recursive: true, force: true });
  await rename(draft, place);
}

async function digestOfSources(root) {
  const hash = createHash("sha256");
  const single = [config, "index.html", "package-lock.json", "tsconfig.base.json", "tsconfig.web.json"];
  const files = single.filter((file) => existsSync(join(root, file)));
  for (const entry of await readdir(join(root, "src"), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    if (entry.isFile() && !/[\\/]server[\\/]|\.test\.tsx?$/.test(path)) files.push(path.slice(root.length + 1));
  }
  for (const file of files.sort())
    hash
      .update(`${file}\0`)
      .update(await readFile(join(root, file)))
      .update("\0");
  return hash.digest("hex");
}
