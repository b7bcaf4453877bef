import { useLanguage, useLocalized } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import type { Help } from "../shared/help.ts";
import type { UnmatchedView } from "../shared/proposal-view.ts";
import { reviewMessages } from "../shared/review.messages.ts";
import { whyMessages } from "../shared/why.messages.ts";
import { firstName, nameIn } from "./first-name.ts";

/** More would only be read by nobody. */
const TOLD = 2;

/** Each change that would give somebody a partner, as a sentence. */
export function useHelpWords(): (one: UnmatchedView) => string[] {
  const t = useMessages(whyMessages);
  const word = useOneChange();
  return ({ person, help, people }) =>
    help.slice(0, TOLD).map((one) => {
      const said = word(one, firstName(person), people);
      return one.isInstead ? `${said} ${t("helpInstead")}` : said;
    });
}

function useOneChange(): (help: Help, name: string, people: UnmatchedView["people"]) => string {
  const t = useMessages(whyMessages);
  const words = useMessages(reviewMessages);
  const read = useLocalized();
  const { locale } = useLanguage();
  return (help, name, people) => {
    const partner = nameIn(people, help.partnerId);
    switch (help.kind) {
      case "seek":
        return t("helpSeek", { partner, topic: read(help.topic) });
      case "offer":
        return t("helpOffer", { partner, topic: read(help.topic) });
      case "speak": {
        const language = new Intl.DisplayNames(locale, { type: "language" }).of(help.language) ?? help.language;
        return t("helpSpeak", { name, partner, language });
      }
      case "without-rule":
        return t("helpWithoutRule", { rule: t(help.rule), partner });
      case "unlock": {
        const [one, other] = help.personIds.map((id) => nameIn(people, id));
        return t("helpUnlock", { pair: words("pair", { one: one ?? "", other: other ?? "" }), partner });
      }
      case "takes-one-more":
        return t(help.isWilling ? "helpWilling" : "helpTakesMore", { partner });
    }
  };
}
