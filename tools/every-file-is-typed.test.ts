import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const lines = (command: string, ...words: string[]) =>
  execFileSync(command, words, { cwd: root, encoding: "utf8" }).split("\n").filter(Boolean);

describe("the type checker", () => {
  it("reads every TypeScript file of the repository through one of its three configurations", () => {
    const read = new Set(
      ["shared", "server", "web"].flatMap((side) => lines("tsc", "-p", `tsconfig.${side}.json`, "--listFilesOnly")),
    );
    const written = lines("git", "ls-files", "*.ts", "*.tsx").filter((file) => !file.endsWith(".config.ts"));
    expect(written.filter((file) => !read.has(`${root}${file}`))).toEqual([]);
  }, 120_000);
});
