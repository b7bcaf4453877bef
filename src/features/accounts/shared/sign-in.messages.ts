import { messages } from "#platform/shared/messages.ts";
import { accountErrorMessages } from "./account-errors.messages.ts";

/** The words at the door: signing in, links, invitations and new passwords. */
export const signInMessages = messages({
  ...accountErrorMessages,
  WEAK_PASSWORD: {
    sv: "{fault, select, short {Lösenordet är för kort. Minst tolv tecken behövs.} repeats {Samma tecken kommer om och om igen. Ta några olika ord i stället.} row {Det är en rad på tangentbordet. Ta några ord i stället.} known {Det här prövar alla först. Lägg till ord som bara du sätter ihop.} other {Lösenordet liknar ditt namn eller er organisation. Ta något som inte handlar om dig.}}",
    en: "{fault, select, short {The password is too short. It takes at least twelve characters.} repeats {The same characters come again and again. Use a few different words instead.} row {This is a row on the keyboard. Use a few words instead.} known {Everybody tries this first. Add words that only you would join.} other {The password is like your name or your organisation. Use something that is not about you.}}",
  },
  language: { sv: "Språk", en: "Language" },
  footer: {
    sv: "Ligger på en server som {organisation} själva sköter.",
    en: "Runs on a server that {organisation} look after themselves.",
  },
  footerUnknown: { sv: "Parvis, för kollegialt mentorskap.", en: "Parvis, for peer mentoring." },

  signInHeading: { sv: "Logga in i Parvis", en: "Sign in to Parvis" },
  email: { sv: "E-post på jobbet", en: "Work e-mail" },
  password: { sv: "Lösenord", en: "Password" },
  signIn: { sv: "Logga in", en: "Sign in" },
  linkInstead: { sv: "Mejla mig en länk i stället", en: "Mail me a link instead" },
  forgotten: { sv: "Glömt lösenordet?", en: "Forgot your password?" },

  linkHeading: { sv: "Få en länk med mejl", en: "Get a link by mail" },
  linkLead: {
    sv: "Länken gäller i 15 minuter, i den här webbläsaren.",
    en: "The link works for 15 minutes, in this browser.",
  },
  sendLink: { sv: "Skicka en länk", en: "Send a link" },
  passwordInstead: { sv: "Lösenord i stället", en: "Password instead" },
  resetHeading: { sv: "Välj ett nytt lösenord", en: "Choose a new password" },
  resetLead: {
    sv: "Vi mejlar en länk som gäller i en timme. Ditt gamla lösenord fungerar tills du har valt ett nytt.",
    en: "We mail a link that works for an hour. Your old password works until you have chosen a new one.",
  },
  sentHeading: { sv: "Titta i mejlen", en: "Look in your mail" },
  sentBody: {
    sv: "Om {email} hör till någon här har vi skickat en länk dit. Det kan ta en minut.",
    en: "If {email} belongs to somebody here, we have sent a link there. It can take a minute.",
  },
  noMail: {
    sv: "Här är ingen mejlserver inställd, så inga mejl går ut. Be den som sköter Parvis om en länk.",
    en: "No mail server is set here, so no mail goes out. Ask whoever runs Parvis for a link.",
  },
  askAgain: { sv: "Skriv en annan adress", en: "Write another address" },

  useLinkHeading: { sv: "Välkommen tillbaka, {givenName}", en: "Welcome back, {givenName}" },
  useLinkLead: { sv: "Du loggas in som {name}.", en: "You will be signed in as {name}." },
  invitationHeading: { sv: "Välkommen, {givenName}", en: "Welcome, {givenName}" },
  invitationLead: {
    sv: "Välj ett lösenord så är du inne i Parvis på {organisation}.",
    en: "Choose a password and you are in Parvis at {organisation}.",
  },
  newPassword: { sv: "Nytt lösenord", en: "New password" },
  chooseOne: { sv: "Lösenord", en: "Password" },
  passwordHelp: {
    sv: "Minst tolv tecken. Några ord i rad är lätta att minnas och svåra att gissa.",
    en: "At least twelve characters. A few words in a row are easy to remember and hard to guess.",
  },
  showPassword: { sv: "Visa lösenordet", en: "Show the password" },
  join: { sv: "Välj och gå in", en: "Choose and enter" },
  setHeading: { sv: "Välj ett nytt lösenord, {givenName}", en: "Choose a new password, {givenName}" },
  setLead: {
    sv: "När du har valt loggas du ut överallt annars och in här.",
    en: "When you have chosen, you are signed out everywhere else and signed in here.",
  },
  savePassword: { sv: "Spara lösenordet", en: "Save the password" },

  endedHeading: { sv: "Länken gäller inte längre", en: "The link no longer works" },
  endedBody: {
    sv: "Den är använd, för gammal eller hör till en annan webbläsare. Ditt konto är orört.",
    en: "It has been used, is too old or belongs to another browser. Your account is untouched.",
  },
  toSignIn: { sv: "Till inloggningen", en: "To the sign-in page" },
});
