import { useState } from "react";
import { useLanguage } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { homeMessages } from "../shared/home.messages.ts";

const DAWN = 5;
const FORENOON = 11;

/** "God morgon, Elin.", by the hour where the reader is. Empty until it is known who reads. */
export function useGreeting(fullName: string): string {
  const t = useMessages(homeMessages);
  const { timeZone } = useLanguage();
  const [now] = useState(() => new Date());
  const name = fullName.split(" ")[0];
  if (!name) return "";
  const hour = Number(new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit" }).format(now));
  return t(hour >= DAWN && hour < FORENOON ? "goodMorning" : "hello", { name });
}

/** "Tisdag 24 november", where the reader is. */
export function useLongDay(): string {
  const { locale } = useLanguage();
  const { today } = useWritten();
  const format = new Intl.DateTimeFormat(locale === "sv" ? "sv-SE" : "en-GB", {
    timeZone: "UTC",
    weekday: "long",
    day: "numeric",
    month: "long",
  });
  const day = format.format(new Date(`${today}T00:00:00Z`));
  return day.charAt(0).toLocaleUpperCase(locale) + day.slice(1);
}
