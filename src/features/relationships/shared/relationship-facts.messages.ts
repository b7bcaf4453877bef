import { messages } from "#platform/shared/messages.ts";

/** What a coordinator is shown of a relationship, and the lists of relationships. */
export const relationshipFactsMessages = messages({
  onlyFacts: {
    sv: "Du ser läget, datumen och det som någon har berättat för dig. Vad de skriver till varandra ser bara de.",
    en: "You see the state, the dates and what somebody told you. What they write to each other only they can see.",
  },
  state: { sv: "Läge", en: "State" },
  answerBy: { sv: "Svar senast", en: "Answers by" },
  pausedUntil: { sv: "Paus till", en: "Paused until" },
  endsOn: { sv: "Slutdatum", en: "End date" },
  closeReason: { sv: "Avslutades", en: "Ended because" },
  facts: { sv: "Fakta", en: "Facts" },
  told: { sv: "Berättat för dig", en: "Told to you" },
  toldAbout: {
    sv: "{about, select, decline {Om att tacka nej} other {Om att lämna}}",
    en: "{about, select, decline {About saying no} other {About leaving}}",
  },
  withdraw: { sv: "Dra tillbaka förslaget", en: "Withdraw the proposal" },
  withdrawTitle: { sv: "Vill du dra tillbaka förslaget?", en: "Do you want to withdraw the proposal?" },
  withdrawBody: {
    sv: "{names} får veta att det inte blev av den här gången, och står först i nästa omgång.",
    en: "{names} will be told that it did not come about this time, and are first in the next round.",
  },
  keep: { sv: "Låt det vara", en: "Leave it" },

  heading: { sv: "Dina relationer", en: "Your relationships" },
  lead: { sv: "Här är de som du har ett utbyte med.", en: "The people you have an exchange with." },
  emptyHeading: { sv: "Ingen relation än", en: "No relationship yet" },
  emptyBody: {
    sv: "När du är med i ett program och har svarat på behovsanalysen får du ett förslag här.",
    en: "When you take part in a programme and have answered the needs assessment, you get a proposal here.",
  },
  toProgrammes: { sv: "Se program", en: "See programmes" },
  current: { sv: "Nu", en: "Now" },
  earlier: { sv: "Tidigare", en: "Earlier" },
  showEarlier: { sv: "Visa tidigare", en: "Show earlier ones" },
  proposalUntil: { sv: "Förslag, svara senast {day}", en: "Proposal, answer by {day}" },
  youAnswered: { sv: "Du har tackat ja, vi väntar på fler svar", en: "You said yes, we wait for more answers" },
  since: { sv: "Sedan {day}", en: "Since {day}" },

  inProgramme: { sv: "Relationer", en: "Relationships" },
  inProgrammeLead: {
    sv: "Var de är i sitt liv. Vad de skriver ser bara de.",
    en: "Where they are in their lives. What they write only they can see.",
  },
  all: { sv: "Alla", en: "All" },
  introduced: { sv: "Väntar på svar", en: "Waiting for answers" },
  open: { sv: "Öppna", en: "Open" },
  over: { sv: "Avslutade", en: "Ended" },
  show: { sv: "Visa", en: "Show" },
  noneShown: { sv: "Inga relationer att visa.", en: "No relationships to show." },
});
