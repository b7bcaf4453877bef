import { messages } from "#platform/shared/messages.ts";

/** Why a door stayed shut, under the codes that the API answers with. */
export const accountErrorMessages = messages({
  SIGN_IN_FAILED: {
    sv: "Adressen och lösenordet hör inte ihop. Försök igen, eller be om en länk i stället.",
    en: "The address and the password do not belong together. Try again, or ask for a link instead.",
  },
  WRONG_PASSWORD: { sv: "Det är inte ditt nuvarande lösenord.", en: "This is not your present password." },
  SIGN_IN_AGAIN: {
    sv: "Logga in på nytt först, så att vi vet att det är du.",
    en: "Sign in again first, so that we know it is you.",
  },
  WEAK_PASSWORD: {
    sv: "Lösenordet är för lätt att gissa. Ta minst tolv tecken, gärna några ord som bara du sätter ihop.",
    en: "The password is too easy to guess. Use at least twelve characters, such as a few words that only you would join.",
  },
  LINK_ENDED: {
    sv: "Länken gäller inte längre, eller så hör den till en annan webbläsare. Be om en ny.",
    en: "The link no longer works, or it belongs to another browser. Ask for a new one.",
  },
  LAST_ADMINISTRATOR: {
    sv: "Någon måste kunna sköta Parvis. Gör en till till administratör först.",
    en: "Somebody has to be able to run Parvis. Make one more person administrator first.",
  },
  HAS_SIGNED_IN: {
    sv: "Personen har redan varit inne. Gör en inloggningslänk i stället, som hon eller han säger ja till.",
    en: "This person has been here already. Make a sign-in link instead, which she or he agrees to.",
  },
  NEVER_SIGNED_IN: {
    sv: "Personen har aldrig varit inne. Lämna över en inbjudan i stället.",
    en: "This person has never been here. Hand over an invitation instead.",
  },
});
