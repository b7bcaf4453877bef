import { type Locale, locales } from "#platform/shared/actor.ts";

const KEY = "parvis.locale";

/** The language chosen on this device, else the browser's, else Swedish: what a person reads before signing in. */
export function chosenLocale(): Locale {
  const wanted = [stored(), ...navigator.languages].map((tag) => tag?.slice(0, 2));
  const known = wanted.map((tag) => locales.find((locale) => locale === tag)).find(Boolean);
  return known ?? "sv";
}

/** Remembers the language on this device; `before-paint.js` reads the same key. */
export function rememberLocale(locale: Locale): void {
  try {
    localStorage.setItem(KEY, locale);
  } catch {
    // Storage is closed in some private windows; the choice then lasts as long as the page.
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
