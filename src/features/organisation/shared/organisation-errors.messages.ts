import { messages } from "#platform/shared/messages.ts";

/** Why Parvis could not be set up, under the codes that the API answers with. */
export const organisationErrorMessages = messages({
  SET_UP_DONE: {
    sv: "Det här är redan gjort. Logga in i stället.",
    en: "This has been done already. Sign in instead.",
  },
  SET_UP_LINK_ENDED: {
    sv: "Länken gäller inte. Starta om Parvis, så skriver det ut en ny.",
    en: "The link does not work. Start Parvis again, and it prints a new one.",
  },
});
