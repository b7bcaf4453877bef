import { messages } from "#platform/shared/messages.ts";

/** What is said when a coordinator locks, swaps, rejects or publishes. */
export const pairActionsMessages = messages({
  lock: { sv: "Lås", en: "Lock" },
  unlock: { sv: "Lås upp", en: "Unlock" },
  swap: { sv: "Byt", en: "Swap" },
  reject: { sv: "Avslå", en: "Reject" },
  lockedReceipt: { sv: "{pair} är låsta.", en: "{pair} are locked." },
  rejectTitle: { sv: "Vill du avslå {pair}?", en: "Reject {pair}?" },
  rejectBody: {
    sv: "De paras inte ihop i den här omgången, och resten räknas om. Du kan ta tillbaka det. Ingen av dem får veta något.",
    en: "They are not paired in this round, and the rest is worked out again. You can take it back. Neither of them is told.",
  },
  keep: { sv: "Behåll", en: "Keep" },
  swapTitle: { sv: "Vem ska {name} träffa?", en: "Who should {name} meet?" },
  swapFor: { sv: "Byt åt", en: "Swap for" },
  swapWith: { sv: "Ny partner", en: "New partner" },
  swapBody: {
    sv: "Den du väljer byter plats med {partner}. De nya paren låses, och resten räknas om runt dem.",
    en: "The person you choose changes places with {partner}. The new pairs are locked, and the rest is worked out around them.",
  },
  alone: { sv: "utan par", en: "unmatched" },
  withPartner: { sv: "nu med {name}", en: "now with {name}" },
  effect: { sv: "Det här händer", en: "What happens" },
  effectNobody: { sv: "Ingen byter partner.", en: "Nobody changes partner." },
  effectMatched: {
    sv: "Matchade: {n}. Nu: {before}.",
    en: "Matched: {n}. Now: {before}.",
  },
  effectTo: {
    sv: "{name} får {partner} i stället för {earlier} (från {before} till {after})",
    en: "{name} gets {partner} instead of {earlier} (from {before} to {after})",
  },
  effectAlone: { sv: "{name} blir utan par", en: "{name} is left unmatched" },
  effectNew: { sv: "{name} får {partner} ({after})", en: "{name} gets {partner} ({after})" },
  effectMore: {
    sv: "{n, plural, one {En till byter partner} other {# till byter partner}}",
    en: "{n, plural, one {One more changes partner} other {# more change partner}}",
  },
  effectLoading: { sv: "Räknar ut vad det leder till", en: "Working out what it leads to" },
  publish: {
    sv: "Publicera {n, plural, one {# förslag} other {# förslag}}",
    en: "Publish {n, plural, one {# proposal} other {# proposals}}",
  },
  publishTitle: {
    sv: "Vill du introducera {n, plural, one {ett par} other {# par}}?",
    en: "Introduce {n, plural, one {one pair} other {# pairs}}?",
  },
  publishBody: {
    sv: "Var och en får ett mejl och ser sin partners namn, vad de kan ge varandra, vad de delar och var de skiljer sig. De ser aldrig några poäng, och inte andras par.",
    en: "Everybody gets a mail and sees their partner’s name, what they can give each other, what they share and where they differ. They never see any scores, nor other pairs.",
  },
  publishUnmatched: {
    sv: "{n, plural, one {Den som är utan par får} other {De # som är utan par får}} inget meddelande av det här.",
    en: "{n, plural, one {The one who is unmatched is} other {The # who are unmatched are}} not told anything by this.",
  },
  messageSv: { sv: "Meddelande på svenska", en: "Message in Swedish" },
  messageEn: { sv: "Meddelande på engelska", en: "Message in English" },
  messageHelp: {
    sv: "Alla som introduceras läser det på sitt eget språk. Saknas ett språk visas det andra.",
    en: "Everybody introduced reads it in their own language. If one is missing, the other is shown.",
  },
  answerOn: { sv: "Sista dagen att svara", en: "Last day to answer" },
  answerOnHelp: {
    sv: "Tre arbetsdagar om du inte ändrar. Skriv som 2026-11-27.",
    en: "Three working days unless you change it. Write as 2026-11-27.",
  },
  publishVerb: { sv: "Publicera", en: "Publish" },
  publishedReceipt: {
    sv: "{n, plural, one {Ett par är introducerat} other {# par är introducerade}}.",
    en: "{n, plural, one {One pair is introduced} other {# pairs are introduced}}.",
  },
  leftOutReceipt: {
    sv: "{n, plural, one {Ett par är introducerat} other {# par är introducerade}}. {out, plural, one {Ett par utelämnades} other {# par utelämnades}}, skälet står vid paret.",
    en: "{n, plural, one {One pair is introduced} other {# pairs are introduced}}. {out, plural, one {One pair was left out} other {# pairs were left out}}; the reason stands by the pair.",
  },
});
