import { messages } from "#platform/shared/messages.ts";
import { signInMessages } from "./sign-in.messages.ts";

/** The words of a person's own settings. */
export const settingsMessages = messages({
  WRONG_PASSWORD: signInMessages.WRONG_PASSWORD,
  SIGN_IN_AGAIN: signInMessages.SIGN_IN_AGAIN,
  WEAK_PASSWORD: signInMessages.WEAK_PASSWORD,
  signOut: { sv: "Logga ut", en: "Sign out" },

  own: { sv: "Dina inställningar", en: "Your settings" },
  appearance: { sv: "Språk och utseende", en: "Language and appearance" },
  data: { sv: "Hämta eller radera", en: "Take or erase" },
  notifications: { sv: "Besked", en: "Notifications" },
  devices: { sv: "Inloggning och enheter", en: "Sign-in and devices" },
  seen: { sv: "Vem har sett vad om mig", en: "Who has seen what about me" },
  promise: { sv: "Vad Parvis sparar", en: "What Parvis keeps" },
  onlyYou: { sv: "Bara du ser det här.", en: "Only you see this." },
  youAndAdministrators: { sv: "Du och administratörerna ser det här.", en: "You and the administrators see this." },

  appearanceHeading: { sv: "Parvis talar svenska med dig", en: "Parvis speaks English with you" },
  appearanceLead: {
    sv: "Språket gäller skärmar och mejl. Det du och andra skriver översätts inte.",
    en: "The language is for screens and mail. What you and others write is not translated.",
  },
  language: { sv: "Språk", en: "Language" },
  theme: { sv: "Utseende", en: "Appearance" },
  system: { sv: "Som datorn", en: "As the system" },
  light: { sv: "Ljust", en: "Light" },
  dark: { sv: "Mörkt", en: "Dark" },
  timeZone: { sv: "Tidszon", en: "Time zone" },
  timeZoneHelp: {
    sv: "Alla klockslag visas i den här zonen. Möten räknas om för den som är någon annanstans.",
    en: "Every time of day is shown in this zone. Meetings are converted for whoever is elsewhere.",
  },

  devicesHeading: { sv: "Här är du inloggad", en: "Where you are signed in" },
  devicesLead: {
    sv: "Känner du inte igen något? Logga ut det och byt lösenord.",
    en: "Something you do not recognise? Sign it out and change your password.",
  },
  sessions: { sv: "Enheter", en: "Devices" },
  thisOne: { sv: "Den här enheten", en: "This device" },
  seenAt: { sv: "Senast använd {moment}, från {address}", en: "Last used {moment}, from {address}" },
  browserOn: { sv: "{browser} på {system}", en: "{browser} on {system}" },
  unknownBrowser: { sv: "En annan webbläsare", en: "Another browser" },
  endSession: { sv: "Logga ut {device}", en: "Sign out {device}" },
  endOthers: { sv: "Logga ut alla andra", en: "Sign out all others" },
  othersEnded: { sv: "Du är utloggad överallt utom här.", en: "You are signed out everywhere but here." },

  passwordHeading: { sv: "Lösenord", en: "Password" },
  present: { sv: "Nuvarande lösenord", en: "Present password" },
  newPassword: { sv: "Nytt lösenord", en: "New password" },
  changePassword: { sv: "Byt lösenord", en: "Change password" },
  setPassword: { sv: "Välj lösenord", en: "Choose a password" },
  passwordLead: { sv: "Du loggas ut på alla andra enheter.", en: "You are signed out on every other device." },
  noPasswordLead: {
    sv: "Du har inget lösenord än och loggar in med en länk.",
    en: "You have no password yet and sign in by a link.",
  },
  passwordChanged: { sv: "Lösenordet är bytt.", en: "The password is changed." },

  tokens: { sv: "API-nycklar", en: "API tokens" },
  tokensLead: {
    sv: "För program som ska läsa eller skriva åt dig. Ett program får aldrig mer än du.",
    en: "For programs that read or write for you. A program never gets more than you have.",
  },
  tokensEmpty: { sv: "Inga nycklar. De flesta behöver ingen.", en: "No tokens. Most people need none." },
  newToken: { sv: "Gör en nyckel", en: "Make a token" },
  tokenName: { sv: "Vad ska den heta?", en: "What is it for?" },
  tokenScope: { sv: "Vad får den göra?", en: "What may it do?" },
  scopeRead: { sv: "Läsa", en: "Read" },
  scopeWrite: { sv: "Läsa och skriva", en: "Read and write" },
  tokenDays: { sv: "Hur länge gäller den?", en: "How long does it work?" },
  days: { sv: "{n} dagar", en: "{n} days" },
  tokenUntil: { sv: "{scopes}, till {date}", en: "{scopes}, until {date}" },
  tokenUsed: { sv: "Använd {moment}", en: "Used {moment}" },
  tokenUnused: { sv: "Aldrig använd", en: "Never used" },
  tokenMade: { sv: "Kopiera nyckeln nu", en: "Copy the token now" },
  tokenMadeBody: {
    sv: "Den visas bara den här gången, och finns inte sparad hos oss.",
    en: "It is shown this once, and is kept nowhere.",
  },
  copy: { sv: "Kopiera", en: "Copy" },
  copied: { sv: "Kopierad.", en: "Copied." },
  copiedAndClose: { sv: "Jag har kopierat den", en: "I have copied it" },
  revoke: { sv: "Dra in {name}", en: "Revoke {name}" },
  revoked: { sv: "{name} är indragen och fungerar inte längre.", en: "{name} is revoked and no longer works." },

  waitingHeading: { sv: "Någon vill logga in på ditt konto", en: "Somebody wants to sign in to your account" },
  waitingBody: {
    sv: "{madeBy} har gjort en inloggningslänk till dig. Den fungerar bara om du säger ja, eller en administratör till. Har du inte bett om hjälp ska du säga nej.",
    en: "{madeBy} made a sign-in link for you. It works only if you say yes, or a second administrator does. If you did not ask for help, say no.",
  },
  someAdministrator: { sv: "En administratör", en: "An administrator" },
  yesItIsMe: { sv: "Ja, släpp in", en: "Yes, let it in" },
  no: { sv: "Nej", en: "No" },

  seenHeading: { sv: "Det här har hänt med ditt konto", en: "What has happened to your account" },
  seenLead: {
    sv: "Listan går inte att ändra, inte heller för IT. Den säger vem och när, aldrig vad du har skrivit.",
    en: "The list cannot be changed, not by IT either. It says who and when, never what you have written.",
  },
  seenEmpty: { sv: "Ingen har gjort något med ditt konto än.", en: "Nobody has done anything to your account yet." },
});
