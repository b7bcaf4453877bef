import { messages } from "#platform/shared/messages.ts";

/** The list of colleagues, and what it says of each of them. */
export const directoryMessages = messages({
  title: { sv: "Kollegor", en: "Colleagues" },
  headingAll: {
    sv: "{n, plural, =0 {Inga kollegor än} one {En kollega} other {#\u00a0kollegor}}",
    en: "{n, plural, =0 {No colleagues yet} one {One colleague} other {# colleagues}}",
  },
  headingFound: {
    sv: "{n, plural, =0 {Ingen kollega passar} one {En kollega passar} other {#\u00a0kollegor passar}}",
    en: "{n, plural, =0 {No colleague fits} one {One colleague fits} other {# colleagues fit}}",
  },
  lead: {
    sv: "Sök på namn, kunskap eller avdelning. Alla som är inloggade ser det här.",
    en: "Search by name, skill or department. Everyone who is signed in sees this.",
  },
  search: { sv: "Namn, kunskap eller avdelning", en: "Name, skill or department" },
  ownProfile: { sv: "Din profil", en: "Your profile" },
  import: { sv: "Läs in personer", en: "Read people in" },
  levels: { sv: "Nivåer", en: "Levels" },
  moreChoices: { sv: "Fler val", en: "More choices" },
  filter: { sv: "Begränsa listan", en: "Narrow the list" },
  clear: { sv: "Ta bort alla val", en: "Clear all choices" },
  skills: { sv: "Erbjuder", en: "Offers" },
  languages: { sv: "Språk", en: "Languages" },
  locations: { sv: "Ort", en: "Place" },
  departments: { sv: "Avdelning", en: "Department" },
  levelsFacet: { sv: "Nivå", en: "Level" },
  status: { sv: "Anställning", en: "Employment" },
  here: { sv: "Alla som arbetar här", en: "Everyone who works here" },
  active: { sv: "I tjänst", en: "At work" },
  leave: { sv: "Tjänstlediga", en: "On leave" },
  terminated: { sv: "Har slutat", en: "Have left" },
  statusOnLeave: { sv: "tjänstledig", en: "on leave" },
  statusLeft: { sv: "har slutat", en: "has left" },
  emptyHeading: { sv: "Ingen kollega passar", en: "No colleague fits" },
  emptyBody: {
    sv: "Ta bort ett val, eller sök på ett annat ord. En bokstav fel gör inget.",
    en: "Remove a choice, or search for another word. A letter wrong does no harm.",
  },
  nobodyHeading: { sv: "Här blir det kollegor", en: "Colleagues will be here" },
  nobodyBody: {
    sv: "De kommer in från en fil som personalsystemet skriver.",
    en: "They come in from a file that the personnel system writes.",
  },
  you: { sv: "du", en: "you" },
  selected: { sv: "Vald kollega", en: "Chosen colleague" },
  showProfile: { sv: "Visa profilen", en: "Show the profile" },
});
