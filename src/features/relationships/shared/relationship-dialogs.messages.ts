import { messages } from "#platform/shared/messages.ts";
import { relationshipsMessages } from "./relationships.messages.ts";

/** The questions that come before something that others notice. */
export const relationshipDialogsMessages = messages({
  ...relationshipsMessages,
  whyOptional: { sv: "Varför, om du vill säga det", en: "Why, if you want to say" },
  ratherNot: { sv: "Vill inte säga", en: "Rather not say" },
  "know-each-other": { sv: "Vi känner redan varandra", en: "We already know each other" },
  "other-need": { sv: "Jag söker något annat", en: "I am looking for something else" },
  "no-time": { sv: "Tiden räcker inte just nu", en: "I do not have the time just now" },
  "no-click": { sv: "Det klickade inte", en: "It did not click" },
  "new-job": { sv: "Jag får nya uppgifter", en: "I am taking on other work" },
  other: { sv: "Något annat", en: "Something else" },
  reasonWords: { sv: "Med egna ord", en: "In your own words" },
  onlyYou: { sv: "Bara du ser svaret.", en: "Only you see the answer." },
  tell: { sv: "Berätta för {names}", en: "Tell {names}" },
  back: { sv: "Tillbaka", en: "Back" },

  declineTitle: { sv: "Vad vill du säga om förslaget?", en: "What do you want to say about the proposal?" },
  declineBody: {
    sv: "{form, select, circle {De andra} other {{names}}} ser inte vad du svarar här, bara att det inte blev av den här gången.",
    en: "{form, select, circle {The others} other {{names}}} will not see what you answer here, only that it did not come about this time.",
  },
  decline: { sv: "Tacka nej", en: "Say no" },
  anotherTitle: { sv: "Vill du ha ett nytt förslag?", en: "Would you like a new proposal?" },
  anotherBody: {
    sv: "Ingen behöver förklara sig. {names} får veta att det inte blev ni, och ni står båda först när vi söker nästa gång. Koordinatorerna ser att du väntar.",
    en: "Nobody has to explain. {names} will be told that it was not you two, and both of you are first when we look next time. The coordinators see that you are waiting.",
  },
  another: { sv: "Be om någon annan", en: "Ask for somebody else" },
  anotherMenu: { sv: "Det klickar inte", en: "It does not click" },

  leave: { sv: "Lämna", en: "Leave" },
  leaveTitle: {
    sv: "{form, select, circle {Vill du lämna cirkeln?} other {Vill du lämna relationen?}}",
    en: "{form, select, circle {Do you want to leave the circle?} other {Do you want to leave the relationship?}}",
  },
  leaveBody: {
    sv: "Det går bra, och ingen behöver förklara sig. {form, select, circle {De andra} other {{names}}} får veta att du har lämnat, inte varför.",
    en: "That is fine, and nobody has to explain. {form, select, circle {The others} other {{names}}} will be told that you have left, not why.",
  },
  you: { sv: "Du", en: "You" },
  others: { sv: "De andra", en: "The others" },
  youKeep: {
    sv: "{form, select, circle {Läser inget mer här. Det du har skrivit blir kvar} other {Behåller allt ni skrivit, går att läsa}}",
    en: "{form, select, circle {Read nothing more here. What you have written stays} other {Keep everything you wrote, to read}}",
  },
  theyKeep: {
    sv: "{form, select, circle {Fortsätter som förut} other {Behåller detsamma, och står först i kön}}",
    en: "{form, select, circle {Go on as before} other {Keeps the same, and is first in line}}",
  },
  pauseInstead: { sv: "Pausa i stället", en: "Pause instead" },
  stay: { sv: "Stanna kvar", en: "Stay" },
  left: { sv: "Du har lämnat. Det är i sin ordning.", en: "You have left. That is all right." },

  pause: { sv: "Pausa", en: "Pause" },
  pauseTitle: { sv: "Till när vill du pausa?", en: "Until when do you want to pause?" },
  pauseBody: {
    sv: "{form, select, circle {De andra} other {{names}}} får veta dagen, inte varför. Sedan börjar ni igen av er själva.",
    en: "{form, select, circle {The others} other {{names}}} will be told the day, not why. Then you start again by yourselves.",
  },
  pauseUntil: { sv: "Vi börjar igen", en: "We start again on" },
  weeks: { sv: "{n} veckor", en: "{n} weeks" },
  pausedReceipt: { sv: "Pausat till {day}. {names} får veta det.", en: "Paused until {day}. {names} will be told." },

  done: { sv: "Vi är klara", en: "We are done" },
  doneTitle: { sv: "Är ni klara med varandra?", en: "Are you done with each other?" },
  doneBody: {
    sv: "När alla har sagt det börjar ni avsluta, och får två veckor att se tillbaka. Fram till dess kan du ta tillbaka det.",
    en: "When everybody has said so, you begin to close, with two weeks to look back. Until then you can take it back.",
  },
  notYet: { sv: "Inte än", en: "Not yet" },

  report: { sv: "Anmäl något", en: "Report something" },
  reportTitle: { sv: "Vad är det som inte står rätt till?", en: "What is not as it should be?" },
  reportBody: {
    sv: "Du väljer vem som läser. {form, select, circle {De andra} other {{names}}} får inte veta att du har skrivit. Det som står på er sida sparas som det är nu. Är någon i fara, ring 112.",
    en: "You choose who reads it. {form, select, circle {The others} other {{names}}} will not be told that you have written. What stands on your page is kept as it is now. If somebody is in danger, call 112.",
  },
  reportTo: { sv: "Vem ska läsa?", en: "Who should read it?" },
  coordinator: { sv: "Koordinator i programmet", en: "Coordinator of the programme" },
  hr: { sv: "HR", en: "HR" },
  choose: { sv: "Välj", en: "Choose" },
  reportKind: { sv: "Vad handlar det om?", en: "What is it about?" },
  harassment: { sv: "Trakasserier eller kränkningar", en: "Harassment or insults" },
  unsafe: { sv: "Jag känner mig inte trygg", en: "I do not feel safe" },
  confidence: { sv: "Något har förts vidare", en: "Something was passed on" },
  reportAbout: { sv: "Gäller det någon särskild?", en: "Is it about somebody in particular?" },
  nobodyInParticular: { sv: "Ingen särskild", en: "Nobody in particular" },
  reportWords: { sv: "Berätta", en: "Tell us" },
  send: { sv: "Skicka", en: "Send" },
  reportSent: { sv: "Skickat. Bara {names} läser det.", en: "Sent. Only {names} will read it." },
});
