import { messages } from "#platform/shared/messages.ts";

/** Supply and demand of a programme, in words. */
export const demandMessages = messages({
  heading: { sv: "Söks och erbjuds", en: "Sought and offered" },
  lead: {
    sv: "{n, plural, =0 {Inga svar är inskickade än} one {Ett inskickat svar} other {# inskickade svar}}",
    en: "{n, plural, =0 {No answers are submitted yet} one {One submitted answer} other {# submitted answers}}",
  },
  sought: { sv: "söker", en: "seek" },
  offered: { sv: "erbjuder", en: "offer" },
  missing: { sv: "{n, plural, one {# fattas} other {# fattas}}", en: "{n} missing" },
  over: { sv: "{n} över", en: "{n} to spare" },
  even: { sv: "jämnt", en: "even" },
  counts: {
    sv: "{skill}: {sought, plural, one {# söker} other {# söker}}, {offered, plural, one {# erbjuder} other {# erbjuder}}",
    en: "{skill}: {sought, plural, one {# seeks} other {# seek}}, {offered, plural, one {# offers} other {# offer}}",
  },
  recruit: {
    sv: "{n, plural, one {Bjud in en} other {Bjud in #}} som kan {skill}",
    en: "{n, plural, one {Invite one colleague} other {Invite # colleagues}} good at {skill}",
  },
  recruitHeading: { sv: "Det som fattas mest", en: "What is missing most" },
  more: {
    sv: "{n, plural, one {En kunskap till} other {# kunskaper till}} söks eller erbjuds av några få.",
    en: "{n, plural, one {One more skill is} other {# more skills are}} sought or offered by a few.",
  },
  emptyHeading: { sv: "Kartan ritas när svaren kommer", en: "The map is drawn as answers come in" },
  emptyBody: {
    sv: "Så snart någon har skickat in sin behovsanalys står det här vad som söks, vad som erbjuds och vad som fattas. Inga namn.",
    en: "As soon as somebody has submitted an answer, this shows what is sought, what is offered and what is missing. No names.",
  },
  news: {
    sv: "{n, plural, =0 {Allt som söks finns i programmet} one {En kunskap söks av fler än som kan den} other {# kunskaper söks av fler än som kan dem}}",
    en: "{n, plural, =0 {Everything that is sought is there} one {One skill is sought by more people than have it} other {# skills are sought by more people than have them}}",
  },
});
