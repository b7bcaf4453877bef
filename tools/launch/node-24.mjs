import { existsSync } from "node:fs";
import { join } from "node:path";
import { Obstacle } from "./obstacle.mjs";

/** The Node that runs Parvis: the one of the lock file, or where there is none for the system, this one if it is new enough. */
export function findNode(root) {
  const system = process.platform === "win32" ? "win" : process.platform;
  const program = process.platform === "win32" ? "node.exe" : "node";
  const own = join(root, "node_modules", `node-${system}-${process.arch}`, "bin", program);
  if (existsSync(own)) return own;
  if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath;
  throw new Obstacle(
    `Parvis brings no Node for ${process.platform}-${process.arch}. Install Node 24 or newer (this is ${process.version}) and start again.`,
  );
}
