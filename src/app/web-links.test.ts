import { glob, readFile } from "node:fs/promises";
import { QueryClient } from "@tanstack/react-query";
import { describe, expect, it } from "vitest";
import { createAppRouter } from "./shell/create-router.ts";
import { routeTree, shellParts } from "./web-routes.ts";

const sources = ["src/app/shell/**/*.{ts,tsx}", "src/platform/web/**/*.{ts,tsx}", "src/features/*/web/**/*.{ts,tsx}"];
/** `to="/people"`, `to: "/people"`, and the same in a conditional expression or as an argument of `navigate`. */
const link = /\bto(?:=\{?|: )"(\/[^"]*)"/gu;

const addresses = new Set(Object.keys(createAppRouter(routeTree, new QueryClient(), shellParts.session).routesByPath));

async function linksOf(file: string): Promise<string[]> {
  const code = (await readFile(file, "utf8")).replaceAll(/^\s*(?:\*|\/\/|\/\*\*).*$/gmu, "");
  return [...code.matchAll(link)].map(([, to = ""]) => to);
}

describe("links", () => {
  it("lead to a screen that exists", async () => {
    const dead: string[] = [];
    for await (const file of glob(sources)) {
      for (const to of await linksOf(file)) if (!addresses.has(to)) dead.push(`${file}: ${to}`);
    }
    expect(dead).toEqual([]);
  });
});
