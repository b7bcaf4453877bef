import { messages } from "#platform/shared/messages.ts";

/** What the needs assessment answers when it refuses, for the API and every screen. */
export const needsMessages = messages({
  ALREADY_SUBMITTED: {
    sv: "Svaren är inskickade. Öppna dem igen om du vill ändra något.",
    en: "Your answers are submitted. Reopen them to change something.",
  },
  UNKNOWN_SKILLS: { sv: "En av kunskaperna finns inte.", en: "One of the skills does not exist." },
  UNKNOWN_PEOPLE: {
    sv: "En av personerna går inte att välja.",
    en: "One of the people cannot be chosen.",
  },
  INCOMPLETE: { sv: "Något saknas innan du kan skicka in.", en: "Something is missing before you can submit." },
  ANSWER_IN_USE: {
    sv: "Svaren ligger till grund för den relation du är med i nu. När den är slut kan du ändra dem.",
    en: "Your answers are the basis of the relationship you are in now. Once it has ended you can change them.",
  },
});
