import { messages } from "#platform/shared/messages.ts";

/** What relationships say on the start page. */
export const relationshipsHomeMessages = messages({
  proposalNews: { sv: "Vi har ett förslag: du och {names}.", en: "We have a proposal: you and {names}." },
  proposalTitle: { sv: "Du och {names}?", en: "You and {names}?" },
  proposalDetail: { sv: "Svara senast {when}. {programme}.", en: "Please answer by {when}. {programme}." },
  proposalVerb: { sv: "Läs förslaget", en: "Read the proposal" },
  newNews: { sv: "Du och {names} har precis börjat.", en: "You and {names} have just begun." },
  newTitle: { sv: "Kom igång med {names}", en: "Get started with {names}" },
  newDetail: { sv: "Säg hej och hitta en första tid.", en: "Say hello and find a first time." },
  newVerb: { sv: "Öppna er sida", en: "Open your page" },
  quietNews: { sv: "Det var ett tag sedan du och {names} sågs.", en: "It is a while since you and {names} met." },
  quietTitle: { sv: "Fortsätter du och {names}?", en: "Are you and {names} going on?" },
  quietDetail: {
    sv: "En fråga som bara ni ser. Den tar en halv minut.",
    en: "A question only you see. It takes half a minute.",
  },
  quietVerb: { sv: "Svara", en: "Answer" },
  doneNews: { sv: "{names} har sagt att ni är klara.", en: "{names} said that you are done." },
  doneTitle: { sv: "Är du och {names} klara?", en: "Are you and {names} done?" },
  doneDetail: { sv: "Håller du med börjar ni avsluta.", en: "If you agree, you begin to close." },
  doneVerb: { sv: "Svara", en: "Answer" },
  closingNews: { sv: "Du och {names} är på väg att avsluta.", en: "You and {names} are about to close." },
  closingTitle: { sv: "Se tillbaka med {names}", en: "Look back with {names}" },
  closingDetail: { sv: "Relationen stängs {when}.", en: "The relationship closes on {when}." },
  closingVerb: { sv: "Öppna er sida", en: "Open your page" },

  waitingNews: {
    sv: "{n, plural, one {Ett förslag väntar} other {# förslag väntar}} på svar.",
    en: "{n, plural, one {One proposal waits} other {# proposals wait}} for answers.",
  },
  waitingTitle: {
    sv: "{n, plural, one {Ett förslag väntar} other {# förslag väntar}} på svar i {programme}",
    en: "{n, plural, one {One proposal waits} other {# proposals wait}} for answers in {programme}",
  },
  waitingDetail: { sv: "Det första går ut {when}.", en: "The first ends on {when}." },
  nothingNews: {
    sv: "{n, plural, one {Ett förslag} other {# förslag}} blev inte av.",
    en: "{n, plural, one {One proposal} other {# proposals}} did not come about.",
  },
  nothingTitle: {
    sv: "{n, plural, one {Ett förslag} other {# förslag}} blev inte av i {programme}",
    en: "{n, plural, one {One proposal} other {# proposals}} did not come about in {programme}",
  },
  nothingDetail: {
    sv: "De som vill ha en partner står först i nästa omgång.",
    en: "Those who want a partner come first in the next round.",
  },
  coordinatorVerb: { sv: "Se vilka", en: "See which" },

  section: { sv: "Dina relationer", en: "Your relationships" },
  all: { sv: "Alla relationer", en: "All relationships" },
});
