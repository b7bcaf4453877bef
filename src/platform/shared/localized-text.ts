import { z } from "zod";
import { type Locale, locales } from "./actor.ts";

/** Text that a coordinator writes in one or both languages. At least one is there. */
export type LocalizedText = { sv: string | null; en: string | null };

const text = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .nullable()
    .transform((value) => value || null);

/** Text in two languages as input: blank counts as missing, and both missing is refused. */
export const localizedText = (max: number) =>
  z
    .object({ sv: text(max), en: text(max) })
    .refine((value) => value.sv !== null || value.en !== null, { message: "one language is needed" });

/** Text in two languages as input where both may be missing. */
export const optionalLocalizedText = (max: number) => z.object({ sv: text(max), en: text(max) });

/** The text in the reader's language, else in the other one, so that nobody meets an empty heading. */
export const inLocale = (value: LocalizedText, locale: Locale): string => value[locale] ?? value.sv ?? value.en ?? "";

/** The languages that still have no text. */
export const missingLocales = (value: LocalizedText): Locale[] => locales.filter((locale) => value[locale] === null);
