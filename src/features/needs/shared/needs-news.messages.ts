import { messages } from "#platform/shared/messages.ts";

export const needsNewsMessages = messages({
  // The day and not how many are left: a mail may wait for the end of a weekend.
  title: { sv: "Svara i {programme} senast {day}", en: "Please answer in {programme} by {day}" },
  what: {
    sv: "Berätta vad du söker och vad du kan ge, så kan vi hitta någon till dig. Det tar ungefär sju minuter, och det du har börjat på finns kvar.",
    en: "Say what you seek and what you can give, and we can find somebody for you. It takes about seven minutes, and what you have begun is kept.",
  },
  button: { sv: "Svara nu", en: "Answer now" },
  footer: {
    sv: "Du får det här för att du är med i {programme} och inte har lämnat in dina svar.",
    en: "You get this because you take part in {programme} and have not handed in your answers.",
  },
});
