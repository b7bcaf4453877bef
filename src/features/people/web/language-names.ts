import { useMemo } from "react";
import { useLanguage } from "#platform/web/language/language.tsx";

/** The languages that people may speak here, by their codes. */
export const spokenLanguages = [
  ...["sv", "en", "no", "da", "fi", "is", "de", "fr", "es", "pt", "it", "nl", "pl", "cs", "sk", "hu", "ro", "bg", "el"],
  ...["tr", "et", "lv", "lt", "ru", "uk", "sr", "hr", "bs", "sq", "ar", "fa", "ku", "so", "ti", "am", "hi", "ur", "bn"],
  ...["pa", "ta", "zh", "ja", "ko", "vi", "th", "he", "se", "sgn"],
] as const;

const own: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sgn: { sv: "teckenspråk", en: "Sign language" },
};

/** Names languages in the reader's language: "Svenska" for "sv", and the code itself where nobody knows it. */
export function useLanguageNames(): (code: string) => string {
  const { locale } = useLanguage();
  return useMemo(() => {
    const names = new Intl.DisplayNames(locale, { type: "language" });
    return (code) => capital(own[code]?.[locale] ?? named(names, code), locale);
  }, [locale]);
}

const capital = (text: string, locale: string) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

function named(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
