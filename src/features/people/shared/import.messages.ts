import { type Message, messages } from "#platform/shared/messages.ts";
import type { ApplyFailure } from "./import-view.ts";

/** Words of the file of refused rows. */
export const importMessages = messages({
  line: { sv: "Rad", en: "Line" },
  whatIsWrong: { sv: "Vad är fel", en: "What is wrong" },
  rejectedFile: { sv: "rader att rätta", en: "rows to correct" },
});

/** Why nothing was written, and what to do about it. */
export const applyFailureMessages = messages({
  "rows-refused": {
    sv: "Någon rad behöver rättas, så inget har lästs in. Rätta raderna, eller läs in de andra utan dem.",
    en: "Some rows need correcting, so nothing was read in. Correct them, or read the others in without them.",
  },
  "people-changed": {
    sv: "Någon annan har läst in personer sedan du granskade filen. Inget har skrivits. Granska den igen.",
    en: "Somebody else has read people in since you reviewed the file. Nothing was written. Review it again.",
  },
  "file-gone": {
    sv: "Filen finns inte kvar. Inget har skrivits. Skicka den igen.",
    en: "The file is gone. Nothing was written. Send it again.",
  },
  fault: {
    sv: "Något gick fel hos oss. Inget har skrivits. Försök igen.",
    en: "Something went wrong on our side. Nothing was written. Try again.",
  },
} satisfies Record<ApplyFailure, Message>);
