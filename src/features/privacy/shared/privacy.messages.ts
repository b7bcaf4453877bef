import { messages } from "#platform/shared/messages.ts";

/** Everything about the reader: to take along, and to have erased. */
export const privacyMessages = messages({
  heading: { sv: "Det som finns om dig är ditt", en: "What there is about you is yours" },
  lead: {
    sv: "Hämta allt när du vill. Radera allt om du inte vill finnas här längre.",
    en: "Take all of it whenever you want. Erase all of it if you no longer want to be here.",
  },
  takeHeading: { sv: "Hämta allt om dig", en: "Take everything about you" },
  takeLead: {
    sv: "En fil med din profil, dina svar, dina relationer och anteckningar, dina besked och inloggningar. Den går att läsa som text och att läsa in i andra program (JSON). Att du hämtade den står i loggen.",
    en: "One file with your profile, your answers, your relationships and notes, what you were told and where you signed in. It can be read as text and read into other programs (JSON). That you took it stands in the log.",
  },
  take: { sv: "Hämta filen", en: "Get the file" },
  eraseHeading: { sv: "Radera allt", en: "Erase everything" },
  gone: { sv: "Det här försvinner", en: "This goes" },
  goneWhat: {
    sv: "Konto, profil, svar, önskemål och spärrar, egna anteckningar, skäl du har angett, besked och mejl.",
    en: "Account, profile, answers, wishes and blocks, your own notes, reasons that you gave, notifications and mails.",
  },
  stays: { sv: "Det här blir kvar", en: "This stays" },
  staysWhat: {
    sv: "Det ni skrev tillsammans, hos din partner, som av en tidigare kollega. En anmälan, hos dem du skickade den till. Antal i statistiken. Loggen, utan namn och adress.",
    en: "What you two wrote together, with your partner, as by a former colleague. A report, with those you sent it to. Numbers in the statistics. The log, without name and address.",
  },
  hr: {
    sv: "Arbetar du kvar kommer namn och titel tillbaka med nästa fil från personalsystemet, som en ny person utan konto. Be HR ta bort dig ur filen om du inte vill det.",
    en: "If you still work here, your name and title come back with the next file from the personnel system, as a new person without an account. Ask HR to leave you out of the file if you do not want that.",
  },
  erase: { sv: "Radera allt om mig", en: "Erase everything about me" },
  sure: { sv: "Radera allt om dig?", en: "Erase everything about you?" },
  sureWhat: {
    sv: "Det går inte att ångra. Du loggas ut, dina relationer avslutas utan skäl, och dina partner får veta att de är avslutade.",
    en: "It cannot be undone. You are signed out, your relationships end without a reason, and your partners are told that they have ended.",
  },
  present: { sv: "Ditt lösenord", en: "Your password" },
  keep: { sv: "Behåll allt", en: "Keep everything" },
  WRONG_PASSWORD: { sv: "Det är inte ditt nuvarande lösenord.", en: "This is not your present password." },
  SIGN_IN_AGAIN: {
    sv: "Logga ut och in igen först, så att vi vet att det är du.",
    en: "Sign out and in again first, so that we know it is you.",
  },
  LAST_ADMINISTRATOR: {
    sv: "Du är den enda administratören. Ge rollen till någon annan först.",
    en: "You are the only administrator. Give the role to somebody else first.",
  },
});
