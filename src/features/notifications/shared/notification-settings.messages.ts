import { messages } from "#platform/shared/messages.ts";

/** How somebody is told: the page of the own settings, and the page behind the link in a mail. */
export const notificationSettingsMessages = messages({
  heading: {
    sv: "{n, plural, =0 {Inget mejl har gått till dig på två veckor} one {Ett mejl har gått till dig på två veckor} other {# mejl har gått till dig på två veckor}}",
    en: "{n, plural, =0 {No mail went to you in two weeks} one {One mail went to you in two weeks} other {# mails went to you in two weeks}}",
  },
  lead: {
    sv: "Inget sägs på två ställen: det du läser i Parvis kommer inte som mejl.",
    en: "Nothing is said twice: what you read in Parvis does not come as mail.",
  },
  when: { sv: "När", en: "When" },
  day: {
    sv: "En vanlig dag får mejl komma {hours}. Det som samlas skickas {gatherings}.",
    en: "On an ordinary day mail may come {hours}. What is gathered goes {gatherings}.",
  },
  quiet: { sv: "Tyst", en: "Quiet" },
  "outside-working-hours": { sv: "Utanför din arbetstid", en: "Outside your working hours" },
  "evenings-and-weekends": { sv: "18.00 till 8.00, och helger", en: "18:00 to 8:00, and weekends" },
  nights: { sv: "22.00 till 7.00", en: "22:00 to 7:00" },
  never: { sv: "Aldrig", en: "Never" },
  quietHelp: {
    sv: "Det som rör ditt kontos säkerhet kommer ändå.",
    en: "What concerns the security of your account comes all the same.",
  },
  noWorkingHours: {
    sv: "Din profil säger inte när du arbetar, så kvällar och helger är tysta.",
    en: "Your profile does not say when you work, so evenings and weekends are quiet.",
  },
  gathered: { sv: "Samla resten", en: "Gather the rest" },
  "twice-a-day": { sv: "Två gånger om dagen", en: "Twice a day" },
  daily: { sv: "En gång om dagen", en: "Once a day" },
  weekly: { sv: "En gång i veckan", en: "Once a week" },
  what: { sv: "Vad och var", en: "What and where" },
  subject: { sv: "Det gäller", en: "About" },
  inInbox: { sv: "Inkorgen", en: "Inbox" },
  byMail: { sv: "Mejl", en: "Mail" },
  always: { sv: "alltid", en: "always" },
  switch: { sv: "{subject}: {channel}", en: "{subject}: {channel}" },
  saved: { sv: "Sparat", en: "Saved" },

  stopHeading: { sv: "Sluta mejla dig om {subject}?", en: "Stop mailing you about {subject}?" },
  stopLead: {
    sv: "Det ligger kvar i din inkorg i Parvis. Allt annat kommer som förut.",
    en: "It stays in your inbox in Parvis. Everything else comes as before.",
  },
  stop: { sv: "Sluta mejla mig om det", en: "Stop mailing me about it" },
  stoppedHeading: { sv: "Inga mejl om {subject}", en: "No mail about {subject}" },
  stoppedLead: { sv: "Det gäller från nu.", en: "This holds from now on." },
  resume: { sv: "Ångra, mejla mig igen", en: "Undo, mail me again" },
  wrongLink: {
    sv: "Länken är inte hel. Öppna den från mejlet igen, eller ändra i dina inställningar.",
    en: "The link is not whole. Open it from the mail again, or change it in your settings.",
  },
  settings: { sv: "Dina inställningar", en: "Your settings" },
  NOT_FOR_CHOOSING: {
    sv: "Det här kommer alltid, för att det rör din säkerhet.",
    en: "This always comes, because it concerns your security.",
  },
});
