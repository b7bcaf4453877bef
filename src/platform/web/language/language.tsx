import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import type { Locale } from "#platform/shared/actor.ts";
import { inLocale, type LocalizedText } from "#platform/shared/localized-text.ts";
import { chosenLocale, rememberLocale } from "./chosen-locale.ts";

export type Language = {
  locale: Locale;
  timeZone: string;
  /** Changes the language of the open page at once and remembers it on this device. */
  choose: (locale: Locale) => void;
  /** The reader's own zone, once the account says which it is. */
  chooseTimeZone: (timeZone: string) => void;
};

const LanguageContext = createContext<Language | null>(null);

/** Holds the reader's language and time zone; everything below follows a change without reloading. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [locale, setLocale] = useState(chosenLocale);
  const [timeZone, chooseTimeZone] = useState(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  useEffect(() => {
    document.documentElement.lang = locale;
    rememberLocale(locale);
  }, [locale]);
  const language = useMemo(() => ({ locale, timeZone, choose: setLocale, chooseTimeZone }), [locale, timeZone]);
  return (
    <LanguageContext value={language}>
      <I18nProvider locale={locale === "sv" ? "sv-SE" : "en-GB"}>{children}</I18nProvider>
    </LanguageContext>
  );
}

export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error("no LanguageProvider above");
  return language;
}

/** Reads text that was written in one or both languages: `const read = useLocalized(); read(programme.name)`. */
export function useLocalized(): (text: LocalizedText) => string {
  const { locale } = useLanguage();
  return (text) => inLocale(text, locale);
}
