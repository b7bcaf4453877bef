import type { BrowserContextOptions, Page } from "playwright-core";
import { shellMessages } from "#app/shell/shell.messages.ts";
import type { Locale } from "#platform/shared/actor.ts";
import { speak } from "#platform/shared/speak.ts";
import type { TestApp } from "./app.ts";
import { freshBrowser } from "./browser.ts";
import { type Hand, pointingHand } from "./hand.ts";
import { keyboardHand } from "./keyboard.ts";
import { complaintsOf, expectSound } from "./screen-check.ts";

/** How somebody sits before the product. */
export type Look = {
  locale: Locale;
  width: number;
  colorScheme: "light" | "dark";
  by: "pointing" | "keyboard";
  /** False for somebody who passes the same screens as another, who has had a look at them. */
  isLooking?: boolean;
};

/** Somebody with a browser of their own: what they see, what they do, and a look at every screen on the way. */
export type Visitor = Hand & {
  page: Page;
  locale: Locale;
  /** The screen with this heading is there, and sound. */
  see(heading: string | RegExp): Promise<void>;
  /** Goes to a place of the main menu; on a phone perhaps by way of what stands behind "Mer". */
  goTo(place: string): Promise<void>;
};

/** Somebody new opens a browser. */
export async function aVisitor(
  test: TestApp,
  { locale, width, colorScheme, by, isLooking = true }: Look,
): Promise<Visitor> {
  const options: BrowserContextOptions = { locale, colorScheme, viewport: { width, height: 900 }, baseURL: test.url };
  const context = await freshBrowser(options);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const complaints = complaintsOf(page);
  const hand = by === "keyboard" ? keyboardHand(page) : pointingHand(page);
  return {
    ...hand,
    page,
    locale,
    goTo: async (place) => {
      const more = speak(shellMessages, locale)("more");
      const inBar = page.getByRole("link", { name: place, exact: true }).filter({ visible: true });
      await inBar
        .or(page.getByRole("button", { name: more, exact: true }))
        .first()
        .waitFor();
      if ((await inBar.count()) === 0) await hand.press("button", more);
      await hand.press("link", place);
    },
    see: async (heading) => {
      await page.getByRole("heading", { name: heading }).first().waitFor();
      if (isLooking) await expectSound(page, complaints);
    },
  };
}
