import { messages } from "#platform/shared/messages.ts";

export const programmesListMessages = messages({
  heading: { sv: "Program att lära i", en: "Programmes to learn in" },
  lead: {
    sv: "Det du är med i eller har hand om står först. Resten är öppet för dig att gå med i.",
    en: "What you are part of or run comes first. The rest is open for you to join.",
  },
  mine: { sv: "Dina program", en: "Your programmes" },
  others: { sv: "Öppna för dig", en: "Open to you" },
  create: { sv: "Skapa ett program", en: "Create a programme" },
  emptyHeading: { sv: "Inget program just nu", en: "No programme right now" },
  emptyBody: {
    sv: "Du behöver inte göra något. När ett program öppnar för dig står det här och på din startsida.",
    en: "You need not do anything. When a programme opens for you, it shows here and on your start page.",
  },
  emptyCreate: {
    sv: "Börja från en mall. Den är klar att öppna på ungefär nio minuter.",
    en: "Start from a template. It is ready to open in about nine minutes.",
  },
  invited: { sv: "Du är inbjuden", en: "You are invited" },
  enrolled: { sv: "Du är med", en: "You take part" },
  declined: { sv: "Du tackade nej", en: "You said no" },
  left: { sv: "Du har lämnat", en: "You have left" },
  coordinates: { sv: "Du har hand om det", en: "You run it" },
  joinBy: { sv: "Anmälan till {day}", en: "Join by {day}" },
  startsOn: { sv: "Börjar {day}", en: "Begins {day}" },
  endsOn: { sv: "Till {day}", en: "Until {day}" },
});
