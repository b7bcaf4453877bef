import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { field, type Hand, isTicked, toPress } from "./hand.ts";

/** More stops than any screen has: whatever is not reached by then cannot be reached. */
const MOST_STOPS = 250;

/** Somebody who has only a keyboard: Tab to where something is done, and then Enter, Space or the arrows. */
export const keyboardHand = (page: Page): Hand => ({
  press: async (role, name) => {
    await tabTo(page, toPress(page, role, name));
    await page.keyboard.press(isTicked(role) ? "Space" : "Enter");
  },
  write: async (label, text) => {
    await tabTo(page, field(page, label));
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type(text);
  },
  choose: async (question, answer) => {
    const group = page.getByRole("radiogroup", { name: question });
    await tabInto(page, group);
    await arrowTo(page, group.getByRole("radio", { name: answer }));
    await page.keyboard.press("Space");
  },
  pick: async (search, typed, hit) => {
    await tabTo(page, page.getByRole("combobox", { name: search }));
    await page.keyboard.type(typed);
    const option = page.getByRole("option", { name: hit }).first();
    await option.waitFor();
    await expect.poll(() => downTo(page, option)).toBe(true);
    await page.keyboard.press("Enter");
  },
  pickFromMenu: async (menu, choice) => {
    await tabTo(page, page.getByRole("button", { name: menu, exact: true }));
    await page.keyboard.press("Enter");
    const item = page.getByRole("menuitem", { name: choice, exact: true });
    await item.waitFor();
    await arrowTo(page, item);
    await page.keyboard.press("Enter");
  },
});

/** Goes on from stop to stop until the focus is here, and sees that it shows. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  await stepTo(page, "Tab", () => hasFocus(target));
  expect({ target: String(target), showsFocus: await page.evaluate(showsFocus) }).toMatchObject({ showsFocus: true });
}

async function tabInto(page: Page, group: Locator): Promise<void> {
  await group.waitFor();
  await stepTo(page, "Tab", () => isThere(group.locator(":focus")));
}

const arrowTo = (page: Page, target: Locator): Promise<void> => stepTo(page, "ArrowDown", () => hasFocus(target));

async function stepTo(page: Page, key: string, hasArrived: () => Promise<boolean>): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await hasArrived()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never got there`);
}

const hasFocus = (target: Locator): Promise<boolean> => isThere(target.and(target.page().locator(":focus")));

const isThere = async (found: Locator): Promise<boolean> => (await found.count()) > 0;

/** In a search the focus stays where one writes, and the arrows go through the hits. */
async function downTo(page: Page, option: Locator): Promise<boolean> {
  if ((await option.getAttribute("data-focused")) !== "true") await page.keyboard.press("ArrowDown");
  return (await option.getAttribute("data-focused")) === "true";
}

/** Whether what has the focus, or the drawn control that stands for it, has a line around it. */
const showsFocus = `(() => {
  const focused = document.activeElement;
  const drawn = focused.closest("label") ?? focused.closest("[role=group]") ?? focused;
  const lined = (element) => getComputedStyle(element).outlineStyle !== "none" && parseFloat(getComputedStyle(element).outlineWidth) >= 2;
  return [focused, drawn, ...drawn.querySelectorAll("*")].some(lined);
})()`;
