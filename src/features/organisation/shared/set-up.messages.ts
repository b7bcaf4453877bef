import { messages } from "#platform/shared/messages.ts";
import { signInMessages } from "#features/accounts/shared/sign-in.messages.ts";
import { organisationErrorMessages } from "./organisation-errors.messages.ts";

/** The words of the set-up page. */
export const setUpMessages = messages({
  ...organisationErrorMessages,
  WEAK_PASSWORD: signInMessages.WEAK_PASSWORD,
  title: { sv: "Sätt upp Parvis", en: "Set up Parvis" },
  heading: { sv: "En sida, sedan kan du bjuda in folk", en: "One page, and then you can invite people" },
  lead: {
    sv: "Du öppnade engångslänken, så du blir den första administratören. Länken slutar fungera när du trycker på knappen.",
    en: "You opened the one-time link, so you become the first administrator. The link stops working when you press the button.",
  },
  organisation: { sv: "Organisation", en: "Organisation" },
  language: { sv: "Språk för dem som inte har valt", en: "Language for those who have not chosen" },
  sv: { sv: "Svenska", en: "Swedish" },
  en: { sv: "Engelska", en: "English" },
  givenName: { sv: "Ditt förnamn", en: "Your first name" },
  familyName: { sv: "Ditt efternamn", en: "Your last name" },
  email: { sv: "Din e-post", en: "Your e-mail" },
  password: { sv: "Ditt lösenord", en: "Your password" },
  create: { sv: "Skapa och gå vidare", en: "Create and go on" },
  note: { sv: "Allt går att ändra senare.", en: "Everything can be changed later." },
  asideTitle: { sv: "Det här fungerar redan", en: "What works already" },
  asideShort: { sv: "Databasen är igång.", en: "The database is running." },
  database: { sv: "<b>Databas</b>, på den här servern", en: "<b>Database</b>, on this server" },
  door: { sv: "<b>Inloggning</b>, med lösenord och inbjudan", en: "<b>Sign-in</b>, by password and invitation" },
  mail: { sv: "<b>Mejl</b>, genom er mejlserver", en: "<b>Mail</b>, through your mail server" },
  noMail: {
    sv: "<b>Mejl</b>, inte inställt. Du kan kopiera inbjudningar och lämna över dem.",
    en: "<b>Mail</b>, not set. You can copy invitations and hand them over.",
  },
  notSeenHeading: { sv: "Det här ser du inte", en: "What you will not see" },
  notSeen: {
    sv: "Som administratör sköter du huset och läser inget av det som paren skriver.",
    en: "As administrator you run the house and read nothing that pairs write.",
  },
  doneHeading: { sv: "Parvis är redan uppsatt", en: "Parvis is set up already" },
  doneBody: {
    sv: "Logga in, eller be den som satte upp det om en inbjudan.",
    en: "Sign in, or ask whoever set it up for an invitation.",
  },
  noLinkHeading: { sv: "Öppna länken som skrevs ut vid starten", en: "Open the link that was printed at the start" },
  noLinkBody: {
    sv: "Den står efter ”Set-up:” i terminalen där Parvis startades. Varje start skriver ut en ny.",
    en: "It stands after “Set-up:” in the terminal where Parvis was started. Each start prints a new one.",
  },
  toSignIn: { sv: "Till inloggningen", en: "To the sign-in page" },
});
