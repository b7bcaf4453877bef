import { messages } from "#platform/shared/messages.ts";

/** What stands round the news in a mail. */
export const notificationMailMessages = messages({
  gatheredHeading: { sv: "{n} saker har hänt i Parvis", en: "{n} things have happened in Parvis" },
  openInbox: { sv: "Öppna inkorgen", en: "Open the inbox" },
  gatheredFooter: {
    sv: "Det du redan har läst i Parvis står inte här.",
    en: "What you have already read in Parvis is not here.",
  },
  stop: { sv: "Sluta mejla mig om: {subject}", en: "Stop mailing me about: {subject}" },
  choose: { sv: "Välj hur du får besked", en: "Choose how you are told" },
});
