import { messages } from "#platform/shared/messages.ts";

export const notificationsMessages = messages({
  NOT_AHEAD: { sv: "Välj en tid som inte har varit än.", en: "Choose a time that has not passed." },
  NOT_FOR_CHOOSING: {
    sv: "Det här kommer alltid, för att det rör din säkerhet.",
    en: "This always comes, because it concerns your security.",
  },
});
