import type { IncomingMessage } from "node:http";
import { type Actor, type Locale, locales } from "#platform/shared/actor.ts";

/** A person's own choice comes first; somebody unknown is answered in the browser's language. */
export const localeOf = (request: IncomingMessage, actor: Actor): Locale =>
  actor.id ? actor.locale : languageOf(request);

/** The first language of the browser's list that we speak, else Swedish. */
export function languageOf(request: IncomingMessage): Locale {
  const wanted = String(request.headers["accept-language"] ?? "").split(",");
  for (const word of wanted) {
    const locale = locales.find((known) => known === word.trim().slice(0, 2).toLowerCase());
    if (locale) return locale;
  }
  return "sv";
}
