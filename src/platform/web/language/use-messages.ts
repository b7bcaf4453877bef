import { type ReactNode, useMemo } from "react";
import { createTranslator } from "use-intl/core";
import type { Locale } from "#platform/shared/actor.ts";
import type { Catalogue } from "#platform/shared/messages.ts";
import { oneFullStop } from "#platform/shared/one-full-stop.ts";
import { useLanguage } from "./language.tsx";

type Values = Record<string, string | number | Date>;
type Tags = Record<string, (chunks: ReactNode) => ReactNode>;

export type Translate<C extends Catalogue> = {
  (key: keyof C & string, values?: Values): string;
  /** For a sentence with a link or emphasis in it: `t.rich("why", { link: (words) => <TextLink …>{words}</TextLink> })`. */
  rich(key: keyof C & string, values: Values | Tags | (Values & Tags)): ReactNode;
  /** Whether the catalogue has this key; for codes that come from the server. */
  has(key: string): key is keyof C & string;
};

/** The sentences of a catalogue in the reader's language: `const t = useMessages(goalsMessages); t("heading")`. */
export function useMessages<C extends Catalogue>(catalogue: C): Translate<C> {
  const { locale } = useLanguage();
  return useMemo(() => translatorOf(catalogue, locale), [catalogue, locale]);
}

function translatorOf<C extends Catalogue>(catalogue: C, locale: Locale): Translate<C> {
  const translate = createTranslator<Record<string, string>>({ locale, messages: sentencesIn(catalogue, locale) });
  return Object.assign((key: string, values?: Values) => oneFullStop(translate(key, values)), {
    rich: (key: string, values: Values | Tags | (Values & Tags)) => translate.rich(key, values),
    has: (key: string): key is keyof C & string => Object.hasOwn(catalogue, key),
  });
}

const sentencesIn = (catalogue: Catalogue, locale: Locale): Record<string, string> =>
  Object.fromEntries(Object.entries(catalogue).map(([key, message]) => [key, message[locale]]));
