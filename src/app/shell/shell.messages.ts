import { messages } from "#platform/shared/messages.ts";

/** The words of the shell round every screen. */
export const shellMessages = messages({
  skip: { sv: "Hoppa till innehållet", en: "Skip to the content" },
  navigation: { sv: "Huvudmeny", en: "Main menu" },
  more: { sv: "Mer", en: "More" },
  toStart: { sv: "Parvis, till första sidan", en: "Parvis, to the start page" },
  account: { sv: "Konto", en: "Account" },
  language: { sv: "Språk", en: "Language" },
  theme: { sv: "Utseende", en: "Appearance" },
  system: { sv: "Som datorn", en: "As the system" },
  light: { sv: "Ljust", en: "Light" },
  dark: { sv: "Mörkt", en: "Dark" },
  offline: {
    sv: "Ingen kontakt med servern. Du kan läsa och skriva vidare. Det som väntar skickas när kontakten är tillbaka.",
    en: "No contact with the server. You can keep reading and writing. What is waiting is sent when contact is back.",
  },
  news: { sv: "{n, plural, one {# ny} other {# nya}}", en: "{n} new" },
  brokenTitle: { sv: "Något gick sönder", en: "Something broke" },
  brokenHeading: { sv: "Den här sidan gick sönder", en: "This page broke" },
  brokenBody: {
    sv: "Det du har sparat finns kvar. Läs in sidan igen. Händer det en gång till vill de som sköter Parvis gärna veta det.",
    en: "What you have saved is still there. Reload the page. If it happens again, those who run Parvis would like to know.",
  },
  awayTitle: { sv: "Ingen kontakt", en: "No contact" },
  awayHeading: { sv: "Servern svarar inte just nu", en: "The server does not answer right now" },
  awayBody: {
    sv: "Det du har sparat finns kvar. Försök igen om en liten stund.",
    en: "What you have saved is still there. Try again in a little while.",
  },
  reload: { sv: "Läs in igen", en: "Reload" },
  demoEnterAs: { sv: "Demo: gå in som", en: "Demo: enter as" },
  demo_participant: { sv: "Deltagare, ser det som är eget och delat", en: "Participant, sees what is own and shared" },
  demo_introduced: { sv: "Deltagare med ett förslag att svara på", en: "Participant with a proposal to answer" },
  demo_coordinator: { sv: "Koordinator, matchar och följer upp", en: "Coordinator, matches and follows up" },
  demo_manager: { sv: "Chef, ser inga samtal", en: "Manager, sees no talks" },
  demo_hr: { sv: "HR, ser grupper om minst fem", en: "HR, sees groups of five or more" },
  demo_administrator: { sv: "Administratör, sköter huset", en: "Administrator, runs the house" },
  notFoundTitle: { sv: "Finns inte", en: "Not found" },
});
