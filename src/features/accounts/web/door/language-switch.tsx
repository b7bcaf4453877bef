import type { Locale } from "#platform/shared/actor.ts";
import { Segmented } from "#platform/web/kit/segmented.tsx";
import { useLanguage } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { signInMessages } from "../../shared/sign-in.messages.ts";

const choices = [
  { value: "sv", label: "Svenska", lang: "sv" },
  { value: "en", label: "English", lang: "en" },
] as const;

/** The choice of language; `onChosen` hears of it where somebody's choice is kept. */
export function LanguageSwitch({ onChosen }: { onChosen?: (locale: Locale) => void }) {
  const t = useMessages(signInMessages);
  const { locale, choose } = useLanguage();
  const speak = (next: Locale) => {
    choose(next);
    onChosen?.(next);
  };
  return <Segmented label={t("language")} value={locale} onChange={speak} choices={choices} />;
}
