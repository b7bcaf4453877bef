import { messages } from "#platform/shared/messages.ts";

export const relationshipsMessages = messages({
  NOT_NOW: {
    sv: "Det går inte längre, för något har ändrats sedan du öppnade sidan. Läs om den.",
    en: "This is no longer possible, because something changed after you opened the page. Load it again.",
  },
  NO_ROOM: {
    sv: "Någon av er har redan så många partner som det finns plats för.",
    en: "One of you already has as many partners as there is room for.",
  },
  DAY_HAS_PASSED: { sv: "Välj en dag som kommer.", en: "Choose a day to come." },
  PAUSED_BY_ANOTHER: {
    sv: "Pausen är någon annans. Den tar slut av sig själv, eller när den personen vill.",
    en: "The pause is somebody else’s. It ends by itself, or when that person wants it to.",
  },
  UNKNOWN_READER: {
    sv: "Den du valde kan inte ta emot det. Välj någon annan.",
    en: "The one you chose cannot receive this. Choose somebody else.",
  },
  UNKNOWN_MEMBER: { sv: "Välj någon som är med i relationen.", en: "Choose somebody who is in the relationship." },
});
