import { introductionMessages } from "#features/relationships/shared/introduction.messages.ts";
import { relationshipPageMessages } from "#features/relationships/shared/relationship-page.messages.ts";
import { relationshipsHomeMessages } from "#features/relationships/shared/relationships-home.messages.ts";
import { speak } from "#platform/shared/speak.ts";
import { expect } from "vitest";
import type { Visitor } from "../../support/visitor.ts";

type Two = { first: Visitor; second: Visitor; firstName: string; secondName: string };

/** Opens the proposal that stands on the start page. */
export async function openProposal(visitor: Visitor, partner: string): Promise<void> {
  await visitor.page.goto("/");
  await visitor.press("link", speak(relationshipsHomeMessages, visitor.locale)("proposalVerb"));
  const question = speak(introductionMessages, visitor.locale)("question", { form: "pair", names: partner });
  await visitor.see(question);
}

/** One says yes, then the other; both see at once that they are a pair, the first without touching anything. */
export async function bothSayYes({ first, second, firstName, secondName }: Two): Promise<void> {
  const t = speak(introductionMessages, first.locale);
  const page = speak(relationshipPageMessages, first.locale);
  await first.press("button", t("accept"));
  await first.see(t("youSaidYes"));
  await second.press("button", t("accept"));
  for (const [visitor, names] of [[first, secondName] as const, [second, firstName] as const]) {
    await visitor.page.getByRole("heading", { name: page("becamePair", { form: "pair", names }) }).waitFor();
    expect(await discsMeet(visitor)).toBe(true);
    await visitor.see(page("becamePair", { form: "pair", names }));
  }
}

/** A first step that one of them ticks is ticked on the other's screen at once, with the name. */
export async function tickFirstStep({ first, second, secondName }: Two): Promise<void> {
  const t = speak(relationshipPageMessages, first.locale);
  const step = (visitor: Visitor) => visitor.page.getByRole("checkbox", { name: t("hello") });
  expect(await step(first).isChecked()).toBe(false);
  await second.press("checkbox", t("hello"));
  await expect.poll(() => step(first).isChecked(), { timeout: 5000 }).toBe(true);
  await first.page.getByText(new RegExp(`^${secondName}, `)).waitFor();
  await first.see(t("firstSteps"));
}

/** Whether the signature motion has been set going: two discs that come together, and the lens between them. */
const discsMeet = async ({ page }: Visitor): Promise<boolean> => {
  await page.locator(".animate-meet-lens").first().waitFor();
  return page.evaluate("getComputedStyle(document.querySelector('.animate-meet-lens')).animationName !== 'none'");
};
