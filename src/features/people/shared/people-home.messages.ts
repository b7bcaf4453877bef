import { messages } from "#platform/shared/messages.ts";

/** What people say on the start page, to those who may read them in. */
export const peopleHomeMessages = messages({
  news: { sv: "Här finns nästan inga personer än.", en: "There are hardly any people here yet." },
  title: { sv: "Läs in personerna", en: "Import the people" },
  detail: {
    sv: "En fil från personalsystemet räcker. Du ser vad som händer innan något sparas.",
    en: "A file from the HR system will do. You see what happens before anything is saved.",
  },
  verb: { sv: "Välj fil", en: "Choose a file" },
});
