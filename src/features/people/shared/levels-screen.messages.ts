import { messages } from "#platform/shared/messages.ts";
import { peopleMessages } from "./people.messages.ts";

/** The screen of the organisation's own list of levels. */
export const levelsScreenMessages = messages({
  LEVEL_IN_USE: peopleMessages.LEVEL_IN_USE,
  title: { sv: "Nivåer", en: "Levels" },
  heading: { sv: "Organisationens nivåer", en: "The organisation’s levels" },
  lead: {
    sv: "Från den lägsta till den högsta. Matchningen ser hur långt det är mellan två kollegor, så ordningen betyder något.",
    en: "From the lowest to the highest. Matching looks at how far apart two colleagues are, so the order matters.",
  },
  audience: {
    sv: "Alla inloggade ser nivåernas namn. HR och administratörer ändrar dem.",
    en: "Everyone who is signed in sees the names of the levels. HR and administrators change them.",
  },
  emptyHeading: { sv: "Ingen lista än", en: "No list yet" },
  emptyBody: {
    sv: "Lägg till den lägsta nivån först. Den första personfilen kan också ge er en lista.",
    en: "Add the lowest level first. The first people file can give you a list too.",
  },
  add: { sv: "Lägg till nivå", en: "Add a level" },
  addTitle: { sv: "Ny högsta nivå", en: "A new highest level" },
  renameTitle: { sv: "Byt namn på {name}", en: "Rename {name}" },
  name: { sv: "Namn", en: "Name" },
  save: { sv: "Spara", en: "Save" },
  people: {
    sv: "{n, plural, =0 {Ingen står här} one {En person} other {# personer}}",
    en: "{n, plural, =0 {Nobody is here} one {One person} other {# people}}",
  },
  drag: { sv: "Flytta {name}", en: "Move {name}" },
  doWith: { sv: "Gör något med {name}", en: "Do something with {name}" },
  rename: { sv: "Byt namn", en: "Rename" },
  up: { sv: "Flytta upp", en: "Move up" },
  down: { sv: "Flytta ned", en: "Move down" },
  remove: { sv: "Ta bort", en: "Remove" },
  undo: { sv: "Ångra", en: "Undo" },
  moved: { sv: "{name} är flyttad.", en: "{name} has moved." },
  removed: { sv: "{name} är borttagen.", en: "{name} is removed." },
  added: { sv: "{name} är tillagd.", en: "{name} is added." },
  renamed: { sv: "Nivån heter nu {name}.", en: "The level is now called {name}." },
  inUseTitle: { sv: "{name} används", en: "{name} is in use" },
  inUseBody: {
    sv: "{n, plural, one {En person står på nivån} other {# personer står på nivån}}. Ge dem en annan nivå med nästa personfil, så går den att ta bort.",
    en: "{n, plural, one {One person stands} other {# people stand}} on this level. Give them another one with the next people file; then it can be removed.",
  },
  close: { sv: "Stäng", en: "Close" },
  whoStands: { sv: "Visa vilka", en: "Show who" },
});
