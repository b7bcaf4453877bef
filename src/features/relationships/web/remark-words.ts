import type { Remark } from "../shared/introduction-reasons.ts";
import { introductionMessages } from "../shared/introduction.messages.ts";
import { firstName } from "../shared/first-name.ts";
import type { NamedPerson } from "../shared/relationship-views.ts";
import { useLanguage, useLocalized } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";

/** Says what members have in common or where they differ. The reader is called "du"; the others by first name. */
export function useRemarkWords(members: readonly NamedPerson[]): (remark: Remark) => string {
  const t = useMessages(introductionMessages);
  const read = useLocalized();
  const { locale } = useLanguage();
  const languages = new Intl.DisplayNames(locale, { type: "language" });
  return (remark) => {
    switch (remark.kind) {
      case "language":
        return t("language", { language: languages.of(remark.language) ?? remark.language });
      case "hours":
        return t("hours", { hours: Math.round(remark.hours) });
      case "level":
        return t(remark.isAlike ? "sameLevel" : "otherLevel");
      case "place":
        return remark.isAlike ? t("samePlace") : t("otherPlace", { hours: Math.round(remark.hoursApart ?? 0) });
      case "unit":
        return t(remark.isAlike ? "sameUnit" : "otherUnit");
      case "answer":
        return `${read(remark.question)} ${answersOf(remark)}`;
    }
  };

  function answersOf({ isAlike, answers }: Extract<Remark, { kind: "answer" }>): string {
    const [first] = answers;
    if (isAlike && first) return asSentence(read(first.answer), locale);
    return members
      .flatMap((member, at) => {
        const own = answers.find(({ personId }) => personId === member.id);
        return own ? `${at === 0 ? t("you") : firstName(member)}: ${read(own.answer)}.` : [];
      })
      .join(" ");
  }
}

/** An answer is kept as the end of a sentence; after a question it stands as its own. */
const asSentence = (answer: string, locale: string): string =>
  `${answer.charAt(0).toLocaleUpperCase(locale)}${answer.slice(1)}.`;
