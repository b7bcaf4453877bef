import { useLanguage, useLocalized } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { shortWeekday } from "#platform/shared/written-dates.ts";
import { whyMessages } from "../shared/why.messages.ts";
import { type CriterionLine, dayParts, type Fact } from "../shared/why.ts";

/** The facts of one bar in a few words: "Svåra samtal: nivå 4 och 2 till". */
export function useFactWords(): (side: CriterionLine["one"]) => string {
  const t = useMessages(whyMessages);
  const word = useOneFact();
  return ({ isKnown, facts }) => {
    if (!isKnown) return t("assumedBar");
    const [first, ...rest] = facts.map(word);
    if (first === undefined) return t("noFact");
    return rest.length === 0 ? first : t("more", { first, n: rest.length });
  };
}

function useOneFact(): (fact: Fact) => string {
  const t = useMessages(whyMessages);
  const read = useLocalized();
  const { number } = useWritten();
  const { locale } = useLanguage();
  const timeWords = useTimeWords();
  return (fact) => {
    switch (fact.kind) {
      case "skill":
        return t("factSkill", { topic: read(fact.topic), level: fact.level });
      case "levels":
        if (fact.above === 0) return t("sameLevel");
        return t(fact.above > 0 ? "levelAbove" : "levelBelow", { n: Math.abs(fact.above) });
      case "times":
        return timeWords(fact);
      case "place":
        if (fact.isSame) return t("samePlace");
        return fact.hoursApart ? t("hoursApart", { hours: number(fact.hoursApart) }) : t("sameZone");
      case "language":
        return t("speaks", {
          language: new Intl.DisplayNames(locale, { type: "language" }).of(fact.language) ?? fact.language,
        });
      case "style":
        return t(fact.difference <= 25 ? "styleAlike" : "styleApart", { low: read(fact.low), high: read(fact.high) });
      case "unit":
        return t(fact.isSame ? "sameUnit" : "otherUnit");
      case "met-before":
        return t("metBefore", { n: fact.roundsAgo });
    }
  };
}

/** "Tor och fre eftermiddag" where it is few; how many hours where it is many. */
function useTimeWords(): (fact: Extract<Fact, { kind: "times" }>) => string {
  const t = useMessages(whyMessages);
  const { locale } = useLanguage();
  const { list, number } = useWritten();
  return ({ hours, times }) => {
    const parts = dayParts.flatMap((part) => {
      const days = times.filter((time) => time.part === part).map(({ weekday }) => shortWeekday(weekday % 7, locale));
      return days.length > 0 && days.length <= 3 ? [t(part, { days: list(days) })] : days.length > 0 ? [null] : [];
    });
    const said = parts.filter((part) => part !== null);
    if (said.length === 0 || said.length > 2 || said.length < parts.length) return t("hours", { hours: number(hours) });
    const words = list(said);
    return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
  };
}
