import { messages } from "#platform/shared/messages.ts";

/** The list of a programme's participants and inviting more of them. */
export const participantsMessages = messages({
  heading: {
    sv: "{n, plural, =0 {Ingen är med än} one {En är med} other {# är med}}",
    en: "{n, plural, =0 {Nobody has joined yet} one {One person takes part} other {# people take part}}",
  },
  title: { sv: "Deltagare", en: "Participants" },
  lead: {
    sv: "Här ser du var var och en står, aldrig vad de har svarat. Svaren läser du när du matchar.",
    en: "You see where each of them stands, never what they have answered. You read answers when you match.",
  },
  groups: { sv: "Visa", en: "Show" },
  everybody: { sv: "alla", en: "everybody" },
  answered: { sv: "har svarat", en: "have answered" },
  waiting: { sv: "har inte svarat", en: "have not answered" },
  invited: { sv: "inbjudna", en: "invited" },
  declined: { sv: "tackade nej", en: "said no" },
  left: { sv: "har lämnat", en: "have left" },
  search: { sv: "Sök på namn", en: "Search by name" },
  stateAnswered: { sv: "Har svarat", en: "Has answered" },
  stateWaiting: { sv: "Har inte svarat", en: "Has not answered" },
  stateInvited: { sv: "Inbjuden", en: "Invited" },
  stateDeclined: { sv: "Tackade nej", en: "Said no" },
  stateLeft: { sv: "Har lämnat", en: "Has left" },
  since: { sv: "sedan {day}", en: "since {day}" },
  coordinator: { sv: "koordinator", en: "coordinator" },
  firstInLine: { sv: "först i nästa omgång", en: "first in the next round" },
  withdraw: { sv: "Ta tillbaka inbjudan", en: "Withdraw the invitation" },
  withdrawn: { sv: "Inbjudan är tillbakatagen", en: "The invitation is withdrawn" },
  rowMenu: { sv: "Mer om {name}", en: "More about {name}" },
  noneHeading: { sv: "Ingen är med än", en: "Nobody has joined yet" },
  noneBody: {
    sv: "Bjud in de första, eller dela adressen till programmet om det är öppet för alla.",
    en: "Invite the first ones, or share the programme’s address if it is open to everyone.",
  },
  noneFound: { sv: "Ingen här med det namnet", en: "Nobody here by that name" },
  noneHere: { sv: "Ingen just nu", en: "Nobody right now" },
  invite: { sv: "Bjud in", en: "Invite" },
  inviteTitle: { sv: "Vilka vill du bjuda in?", en: "Whom would you like to invite?" },
  inviteBody: {
    sv: "De får ett mejl och ser inbjudan på sin startsida. Den som säger nej behöver inte förklara sig.",
    en: "They get a mail and see the invitation on their start page. Whoever says no need not explain.",
  },
  inviteWho: { sv: "Sök en kollega", en: "Find a colleague" },
  inviteChosen: { sv: "Valda", en: "Chosen" },
  invitePeople: {
    sv: "{n, plural, =0 {Bjud in} one {Bjud in en} other {Bjud in #}}",
    en: "{n, plural, =0 {Invite} one {Invite one} other {Invite #}}",
  },
  canSkill: { sv: "Kan {skill}", en: "Can {skill}" },
  canNobody: {
    sv: "Ingen har skrivit det i sin profil. Sök på namn, eller fråga runt.",
    en: "Nobody has it in their profile. Search by name, or ask around.",
  },
  add: { sv: "Välj {name}", en: "Choose {name}" },
  invitedCount: {
    sv: "{n, plural, =0 {Alla var redan tillfrågade} one {En är inbjuden} other {# är inbjudna}}",
    en: "{n, plural, =0 {Everybody had been asked already} one {One person is invited} other {# people are invited}}",
  },
  enrolCohort: { sv: "Skriv in nya i urvalet", en: "Enrol those new to the selection" },
  enrolledCount: {
    sv: "{n, plural, =0 {Ingen ny i urvalet} one {En ny är inskriven} other {# nya är inskrivna}}",
    en: "{n, plural, =0 {Nobody new in the selection} one {One new person is enrolled} other {# new people are enrolled}}",
  },
});
