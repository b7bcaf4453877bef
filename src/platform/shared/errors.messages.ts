import { messages } from "./messages.ts";

/** What every endpoint can answer, in words. A feature's own errors have their words in its own catalogue. */
export const errorMessages = messages({
  BAD_REQUEST: {
    sv: "Något i det du skickade går inte att läsa. Rätta de markerade fälten och försök igen.",
    en: "Something you sent cannot be read. Correct the marked fields and try again.",
  },
  UNAUTHORIZED: { sv: "Du behöver logga in.", en: "You need to sign in." },
  FORBIDDEN: { sv: "Det här får du läsa men inte ändra.", en: "You may read this but not change it." },
  NOT_FOUND: {
    sv: "Det finns inte, eller så är det inte delat med dig.",
    en: "It does not exist, or it is not shared with you.",
  },
  METHOD_NOT_SUPPORTED: { sv: "Det går inte att göra så här.", en: "It cannot be done this way." },
  CONFLICT: { sv: "Det krockar med något som redan finns.", en: "It clashes with something that already exists." },
  STALE: {
    sv: "Någon annan hann före. Läs om sidan, så ser du vad som ändrats.",
    en: "Somebody else was faster. Load the page again to see what changed.",
  },
  PAYLOAD_TOO_LARGE: { sv: "Det är för stort för att tas emot.", en: "It is too large to be received." },
  FILE_TOO_LARGE: {
    sv: "Filen är för stor för att tas emot. Dela den i flera.",
    en: "The file is too large to be received. Divide it into several.",
  },
  KEY_REUSED: {
    sv: "Samma nyckel har redan använts för något annat. Skicka med en ny.",
    en: "The same key was already used for something else. Send a new one.",
  },
  TOO_MANY_REQUESTS: {
    sv: "Det blev många försök på kort tid. Vänta en stund och försök igen.",
    en: "That was many attempts in a short time. Wait a while and try again.",
  },
  SERVICE_UNAVAILABLE: {
    sv: "Servern är upptagen just nu. Det du skrev finns kvar; försök igen om en stund.",
    en: "The server is busy right now. What you wrote is still here; try again in a moment.",
  },
  INTERNAL_SERVER_ERROR: {
    sv: "Något gick fel hos oss. Inget har sparats; försök igen.",
    en: "Something went wrong on our side. Nothing was saved; try again.",
  },
});
