import { messages } from "#platform/shared/messages.ts";

/** A programme's settings beyond what its set-up asks: who runs it, and its end. */
export const programmeSettingsMessages = messages({
  heading: { sv: "Programinställningar", en: "Programme settings" },
  lead: {
    sv: "Det du ändrar sparas medan du skriver och syns för deltagarna.",
    en: "What you change is saved as you write, and participants see it.",
  },
  coordinatorsHeading: { sv: "Har hand om programmet", en: "Who runs it" },
  coordinatorsLead: {
    sv: "Alla koordinatorer ser samma saker. Någon måste alltid vara kvar.",
    en: "All coordinators see the same things. Somebody must always be left.",
  },
  addCoordinator: { sv: "Lägg till en koordinator", en: "Add a coordinator" },
  removeCoordinator: { sv: "Ta bort {name} som koordinator", en: "Remove {name} as coordinator" },
  takesPart: { sv: "deltar också", en: "takes part too" },
  added: { sv: "{name} har nu hand om programmet", en: "{name} now runs the programme" },
  removed: { sv: "{name} har inte längre hand om programmet", en: "{name} no longer runs the programme" },
  endHeading: { sv: "Avsluta", en: "End" },
  close: { sv: "Stäng programmet", en: "Close the programme" },
  closeBody: {
    sv: "Ingen kommer in mer, och inget kan svaras på. Det som finns går fortfarande att läsa för dem som var med.",
    en: "Nobody comes in any more, and nothing can be answered. What is there can still be read by those who took part.",
  },
  closeTitle: { sv: "Stäng programmet?", en: "Close the programme?" },
  closeVerb: { sv: "Stäng", en: "Close it" },
  keepOpen: { sv: "Låt det vara öppet", en: "Leave it open" },
  isClosed: {
    sv: "Programmet är stängt och går inte att ändra.",
    en: "The programme is closed and cannot be changed.",
  },
});
