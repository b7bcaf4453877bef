import { messages } from "#platform/shared/messages.ts";

/** What a person is told about the own account, wanted or not. */
export const accountNewsMessages = messages({
  changedTitle: { sv: "Ditt lösenord till Parvis är bytt", en: "Your password for Parvis was changed" },
  changedWhat: {
    sv: "Du är utloggad på alla andra enheter. Var det du behöver du inte göra något mer.",
    en: "You are signed out on every other device. If it was you, there is nothing more to do.",
  },
  changedFooter: {
    sv: "Var det inte du? Välj ett nytt lösenord direkt, och säg till dem som sköter Parvis hos er.",
    en: "Was it not you? Choose a new password at once, and tell those who run Parvis at your company.",
  },
  changedButton: { sv: "Det var inte jag", en: "It was not me" },
  waitingTitle: { sv: "Någon har gjort en inloggningslänk till dig", en: "Somebody made a sign-in link for you" },
  waitingWhat: {
    sv: "En administratör har gjort en länk som loggar in på ditt konto. Den fungerar först när du, eller en administratör till, har sagt ja. Den gäller i ett dygn.",
    en: "An administrator made a link that signs in to your account. It works only when you, or a second administrator, have said yes. It lasts for a day.",
  },
  waitingButton: { sv: "Se vem och svara", en: "See who, and answer" },
  waitingFooter: {
    sv: "Har du inte bett om hjälp att logga in ska du svara nej.",
    en: "If you did not ask for help to sign in, answer no.",
  },
});
