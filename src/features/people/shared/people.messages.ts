import { messages } from "#platform/shared/messages.ts";

/** What the feature of people answers when it refuses, for the API and every screen. */
export const peopleMessages = messages({
  IMPORT_CLOSED: {
    sv: "Det går inte längre att ändra den här inläsningen. Skicka filen igen om du vill börja om.",
    en: "This import can no longer be changed. Send the file again to start over.",
  },
  IMPORT_RUNNING: {
    sv: "En annan fil läses in just nu. Vänta tills den är klar, så att de två inte skriver över varandra.",
    en: "Another file is being read in right now. Wait until it is done, so that the two do not overwrite each other.",
  },
  ROWS_REFUSED: {
    sv: "Någon rad behöver rättas, så inget har lästs in. Rätta raderna, eller läs in de andra utan dem.",
    en: "Some rows need correcting, so nothing was read in. Correct them, or read the others in without them.",
  },
  UNKNOWN_SKILLS: { sv: "Någon av kunskaperna finns inte.", en: "One of the skills does not exist." },
  LEVEL_IN_USE: {
    sv: "Personer står på en nivå som du har tagit bort. Flytta dem först.",
    en: "People stand on a level that you have removed. Move them first.",
  },
});
