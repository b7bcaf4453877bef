import { messages } from "#platform/shared/messages.ts";

/** What a participant reads about a programme, on its page and in the preview. */
export const aboutProgrammeMessages = messages({
  howHeading: { sv: "Så går det till", en: "How it works" },
  expectHeading: { sv: "Vad du kan räkna med", en: "What you can count on" },
  whenHeading: { sv: "När", en: "When" },
  whoHeading: { sv: "Har hand om programmet", en: "Who runs it" },
  pairs: { sv: "Ni är två som båda ger och får", en: "You are two, and both give and gain" },
  circles: { sv: "Ni är fyra till sex som turas om", en: "You are four to six who take turns" },
  pace: {
    sv: "{minutes} minuter {days, plural, =1 {varje dag} =7 {varje vecka} =14 {varannan vecka} =21 {var tredje vecka} =28 {var fjärde vecka} other {var #:e dag}}",
    en: "{minutes} minutes {days, plural, =1 {every day} =7 {every week} =14 {every other week} =21 {every third week} =28 {every fourth week} other {every # days}}",
  },
  anyTime: { sv: "så länge programmet pågår", en: "for as long as it runs" },
  takesPart: { sv: "deltar också", en: "takes part too" },
  join: { sv: "Gå med", en: "Join" },
});
