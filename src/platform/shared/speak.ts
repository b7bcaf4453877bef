import { createTranslator } from "use-intl/core";
import type { Locale } from "./actor.ts";
import type { Catalogue } from "./messages.ts";
import { oneFullStop } from "./one-full-stop.ts";

export type Say<C extends Catalogue> = (key: keyof C & string, values?: Record<string, string | number>) => string;

/** The sentences of a catalogue in one language, for what is written where there is no screen: a mail, an export. */
export function speak<C extends Catalogue>(catalogue: C, locale: Locale): Say<C> {
  const sentences = Object.fromEntries(Object.entries(catalogue).map(([key, message]) => [key, message[locale]]));
  const translate = createTranslator<Record<string, string>>({ locale, messages: sentences });
  return (key: string, values?: Record<string, string | number>) => oneFullStop(translate(key, values));
}
