import type { Locator, Page } from "playwright-core";

export type Pressable = "button" | "link" | "checkbox" | "switch";

/** What somebody does on a screen, by the names that stand on it; with a mouse or a finger, or with the keyboard alone. */
export type Hand = {
  press(role: Pressable, name: string): Promise<void>;
  write(label: string, text: string): Promise<void>;
  /** One of the answers to a question, as radio buttons. */
  choose(question: string, answer: string): Promise<void>;
  /** Searches, and takes the hit with this name. */
  pick(search: string, typed: string, hit: string): Promise<void>;
  /** Opens a menu and takes one of its choices. */
  pickFromMenu(menu: string, choice: string): Promise<void>;
};

/** Somebody with a mouse or a finger. */
export const pointingHand = (page: Page): Hand => ({
  press: (role, name) => toPress(page, role, name).click(pressing(role)),
  write: (label, text) => field(page, label).fill(text),
  choose: (question, answer) => optionOf(page, question, answer).click({ force: true }),
  pick: async (search, typed, hit) => {
    await page.getByRole("combobox", { name: search }).fill(typed);
    await page.getByRole("option", { name: hit }).first().click();
  },
  pickFromMenu: async (menu, choice) => {
    await page.getByRole("button", { name: menu, exact: true }).click();
    await page.getByRole("menuitem", { name: choice, exact: true }).click();
  },
});

/** A field by the words of its label, which may go on ("frivilligt"). */
export const field = (page: Page, label: string): Locator =>
  page.getByLabel(label).and(page.locator("input, textarea")).first();

/** One answer among the radio buttons of a question. */
const optionOf = (page: Page, question: string, answer: string): Locator =>
  page.getByRole("radiogroup", { name: question }).getByRole("radio", { name: answer });

/** What is pressed, by its name; a box to tick has its explanation in its name. A phone hides the desk's copy of an action. */
export const toPress = (page: Page, role: Pressable, name: string): Locator =>
  page
    .getByRole(role, { name, exact: !isTicked(role) })
    .filter({ visible: true })
    .first();

/** The box itself is drawn by us, and lies over the one that the browser knows of. */
const pressing = (role: Pressable) => (isTicked(role) ? { force: true } : {});

export const isTicked = (role: Pressable): boolean => role === "checkbox" || role === "switch";
