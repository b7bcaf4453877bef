import { messages } from "#platform/shared/messages.ts";

/** What programmes answer when they refuse, for the API and every screen. */
export const programmesMessages = messages({
  UNKNOWN_TEMPLATE: { sv: "Den mallen finns inte.", en: "There is no such template." },
  DAYS_OUT_OF_ORDER: {
    sv: "Dagarna kommer inte i ordning. Anmälan stänger först, sedan svaren, sedan beskedet, och programmet slutar efter att det har börjat.",
    en: "The days are not in order. Joining ends first, then the answers, then the introductions, and a programme ends after it starts.",
  },
  FORM_IS_FIXED: {
    sv: "Formen går inte att ändra när programmet är öppet. Skapa ett nytt program i stället.",
    en: "The form cannot change once the programme is open. Create a new programme instead.",
  },
  NOT_READY: {
    sv: "Något återstår innan programmet kan öppna.",
    en: "Something remains before the programme can open.",
  },
  NOT_A_DRAFT: {
    sv: "Bara ett utkast kan kastas. Ett program som har varit öppet stänger du.",
    en: "Only a draft can be thrown away. A programme that has been open is closed.",
  },
  UNKNOWN_PEOPLE: {
    sv: "Någon av personerna arbetar inte här, eller finns inte.",
    en: "One of these people does not work here, or does not exist.",
  },
  LAST_COORDINATOR: {
    sv: "Någon måste ha hand om programmet. Lägg till en koordinator först.",
    en: "Somebody has to run the programme. Add another coordinator first.",
  },
  JOINING_ENDED: {
    sv: "Anmälan är stängd. Fråga koordinatorn om nästa tillfälle.",
    en: "Joining has ended. Ask the coordinator about the next time.",
  },
});
