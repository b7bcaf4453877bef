import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * Listens to everything that a page complains of from now on: errors of its own, and what the browser refuses it, as a style
 * or a script that the policy forbids. An answer of the server that the screen explains to its reader is no complaint.
 */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (line) => {
    if (line.type() === "error" && !/status of 4(01|04|10)/.test(line.text())) complaints.push(line.text());
  });
  return complaints;
}

/** The screen as it stands has everything it waits for, no barrier of WCAG 2.2 AA, no complaint, and fits its width. */
export async function expectSound(page: Page, complaints: readonly string[]): Promise<void> {
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.locator("[aria-busy=true]").first().waitFor({ state: "detached" });
  const found = { complaints, barriers: await barriersOn(page), overhang: await overhang(page), at: page.url() };
  expect(found).toEqual({ complaints: [], barriers: [], overhang: 0, at: page.url() });
}

/** What axe finds when nothing moves any more, as rule and element. */
async function barriersOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate("'axe' in window")))
    await page.evaluate(`{ const module = undefined, define = undefined; ${axe} }`);
  return page.evaluate(`(async () => {
    const passing = document.getAnimations().filter((one) => one.effect.getTiming().iterations !== Infinity);
    await Promise.allSettled(passing.map((one) => one.finished));
    // Where React Aria keeps what it has just said aloud: it may name an element that is gone by now.
    const screen = { include: [document.documentElement], exclude: ["[data-live-announcer]"] };
    const { violations } = await window.axe.run(screen, { runOnly: ${JSON.stringify(tags)}, resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + " " + html.slice(0, 160)));
  })()`);
}

/** How many pixels the page can be pushed sideways. */
const overhang = (page: Page): Promise<number> =>
  page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
