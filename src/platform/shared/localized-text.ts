import { type Locale, locales } from "./actor.ts";

/** Text that a coordinator writes in one or both languages. At least one is there. */
export type LocalizedText = { sv: string | null; en: string | null };

/** The text in the reader's language, else in the other one, so that nobody meets an empty heading. */
export const inLocale = (value: LocalizedText, locale: Locale): string => value[locale] ?? value.sv ?? value.en ?? "";

/** The languages that still have no text. */
export const missingLocales = (value: LocalizedText): Locale[] => locales.filter((locale) => value[locale] === null);
