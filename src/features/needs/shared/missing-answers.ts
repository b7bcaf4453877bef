import type { NeedsQuestions } from "#features/programmes/shared/needs-questions.ts";
import type { NeedsAnswers } from "./needs-answers.ts";

export const askedParts = ["needs", "offers", "languages"] as const;
export type AskedPart = (typeof askedParts)[number];

/**
 * What is still needed before an answer can be submitted: a language, and something to seek and something to give. Where a
 * programme takes either, one of the two is enough. Everything else may be left out.
 */
export function missingAnswers(
  { needs, offers, languages }: Pick<NeedsAnswers, AskedPart>,
  exchange: NeedsQuestions["exchange"],
): AskedPart[] {
  const isEither = exchange === "either-way" && needs.length + offers.length > 0;
  const missing: Record<AskedPart, boolean> = {
    needs: needs.length === 0 && !isEither,
    offers: offers.length === 0 && !isEither,
    languages: languages.length === 0,
  };
  return askedParts.filter((part) => missing[part]);
}
