import { type Locale, locales } from "#platform/shared/actor.ts";

export type Speaker = { locale: Locale | null; languages: readonly string[]; defaultLocale: Locale | null };

/** The language to address a person in: the own choice, else the first that she speaks and we do, else the organisation's. */
export const languageOf = ({ locale, languages, defaultLocale }: Speaker): Locale =>
  locale ?? languages.find(isOurs) ?? defaultLocale ?? "sv";

const isOurs = (language: string): language is Locale => locales.some((locale) => locale === language);
