import { messages } from "#platform/shared/messages.ts";

/** What programmes ask for on the start page. */
export const programmesHomeMessages = messages({
  invitedNews: { sv: "Du är inbjuden till {programme}.", en: "You are invited to {programme}." },
  invitedTitle: { sv: "Svara på inbjudan till {programme}", en: "Answer the invitation to {programme}" },
  invitedDetail: {
    sv: "Du väljer själv. Säger du nej får ingen veta varför.",
    en: "It is your choice. If you say no, nobody learns why.",
  },
  invitedVerb: { sv: "Läs och svara", en: "Read and answer" },
  answerNews: { sv: "Berätta vad du söker i {programme}.", en: "Say what you seek in {programme}." },
  answerTitle: { sv: "Svara på frågorna i {programme}", en: "Answer the questions in {programme}" },
  answerDetail: { sv: "Ungefär sju minuter, senast {day}.", en: "About seven minutes, due {day}." },
  answerVerb: { sv: "Svara på frågorna", en: "Answer the questions" },
  draftNews: { sv: "Utkastet {programme} väntar på dig.", en: "The draft {programme} is waiting for you." },
  draftTitle: { sv: "Sätt upp {programme} klart", en: "Finish setting up {programme}" },
  draftDetail: { sv: "Bara koordinatorerna ser det än.", en: "Only its coordinators see it yet." },
  draftVerb: { sv: "Fortsätt", en: "Continue" },
});
