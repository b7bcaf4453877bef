import { messages } from "#platform/shared/messages.ts";

/** Where a relationship stands, for lists and for coordinators; and of which kind its end was. */
export const relationshipStatesMessages = messages({
  proposed: { sv: "Utkast", en: "Draft" },
  introduced: { sv: "Väntar på svar", en: "Waiting for answers" },
  accepted: { sv: "Nytt", en: "New" },
  begun: {
    sv: "{form, select, circle {En cirkel} other {Ett par}}",
    en: "{form, select, circle {A circle} other {A pair}}",
  },
  agreed: { sv: "Överens", en: "Agreed" },
  active: { sv: "Igång", en: "Active" },
  paused: { sv: "Pausat", en: "Paused" },
  closing: { sv: "Avslutas", en: "Closing" },
  closed: { sv: "Avslutat", en: "Ended" },
  nothing: { sv: "Blev inte av", en: "Did not come about" },
  declined: { sv: "Tackat nej", en: "Declined" },
  withdrawn: { sv: "Tillbakadraget", en: "Withdrawn" },
  expired: { sv: "Gick ut", en: "Expired" },
  done: { sv: "Alla sa att de var klara", en: "Everybody said that they were done" },
  "end-date": { sv: "Slutdatum", en: "End date" },
  left: { sv: "Någon lämnade", en: "Somebody left" },
  mismatch: { sv: "Det klickade inte", en: "It did not click" },
  silent: { sv: "Det blev tyst", en: "It fell silent" },
  "too-few": { sv: "För få var kvar", en: "Too few were left" },
  ended: { sv: "Efter en anmälan", en: "After a report" },
});
