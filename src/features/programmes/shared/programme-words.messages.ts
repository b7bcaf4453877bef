import { messages } from "#platform/shared/messages.ts";

/** The words that every screen about programmes shares: phases, forms, ways in, days. */
export const programmeWords = messages({
  programme: { sv: "Program", en: "Programme" },
  programmes: { sv: "Program", en: "Programmes" },
  draft: { sv: "Utkast", en: "Draft" },
  joining: { sv: "Anmälan öppen", en: "Open to join" },
  answering: { sv: "Svarar på frågor", en: "Answering" },
  matching: { sv: "Matchas", en: "Being matched" },
  running: { sv: "Pågår", en: "Running" },
  ended: { sv: "Avslutat", en: "Ended" },
  closed: { sv: "Stängt", en: "Closed" },

  pairs: { sv: "Par", en: "Pairs" },
  circles: { sv: "Cirklar", en: "Circles" },
  open: { sv: "Öppet för alla", en: "Open to everyone" },
  invitation: { sv: "Bara inbjudna", en: "By invitation" },
  cohort: { sv: "En grupp som skrivs in", en: "A group that is enrolled" },

  joiningEndsOn: { sv: "Sista anmälningsdag", en: "Last day to join" },
  needsDueOn: { sv: "Sista svarsdag", en: "Answers are due" },
  introductionsOn: { sv: "Alla får besked", en: "Everybody hears" },
  startsOn: { sv: "Paren börjar", en: "Pairs begin" },
  startsOnCircles: { sv: "Cirklarna börjar", en: "Circles begin" },
  endsOn: { sv: "Sista dag", en: "Last day" },

  participants: {
    sv: "{n, plural, =0 {Inga deltagare än} one {# deltagare} other {# deltagare}}",
    en: "{n, plural, =0 {No participants yet} one {# participant} other {# participants}}",
  },
  cadence: {
    sv: "{minutes} minuter, {days, plural, =1 {varje dag} =7 {varje vecka} =14 {varannan vecka} =21 {var tredje vecka} =28 {var fjärde vecka} other {var #:e dag}}",
    en: "{minutes} minutes, {days, plural, =1 {every day} =7 {every week} =14 {every other week} =21 {every third week} =28 {every fourth week} other {every # days}}",
  },
});
