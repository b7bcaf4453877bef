import { messages } from "#platform/shared/messages.ts";

/** News of relationships holds names and a link. Why these people, and everything they write, stays inside. */
export const relationshipNewsMessages = messages({
  introducedTitle: { sv: "Du och {names}: ett förslag", en: "You and {names}: a proposal" },
  introducedWhat: {
    sv: "I {programme} har vi ett förslag till dig. Varför det blev just ni, och vad ni kan ge varandra, läser du i Parvis.",
    en: "In {programme} we have a proposal for you. Why it is you, and what you can give each other, you can read in Parvis.",
  },
  introducedHow: {
    sv: "Svara senast {day}. {form, select, circle {När tillräckligt många har sagt ja är cirkeln igång.} other {Säger ni båda ja är ni ett par direkt.}}",
    en: "Please answer by {day}. {form, select, circle {When enough of you have said yes, the circle begins.} other {If you both say yes, you are a pair at once.}}",
  },
  introducedButton: { sv: "Läs förslaget", en: "Read the proposal" },
  introducedFooter: {
    sv: "Passar det inte säger du nej. Ingen behöver förklara sig, och ditt svar syns inte för någon annan.",
    en: "If it does not suit you, say no. Nobody has to explain, and nobody else sees your answer.",
  },
  reminderTitle: { sv: "Förslaget väntar på ditt svar", en: "The proposal waits for your answer" },
  reminderWhat: {
    sv: "Svara senast {day}. Efter det går förslaget ut av sig självt, och vi söker vidare.",
    en: "Please answer by {day}. After that the proposal ends by itself, and we look further.",
  },
  reminderButton: { sv: "Läs förslaget", en: "Read the proposal" },
  reminderFooter: {
    sv: "Det här är den enda påminnelsen om förslaget.",
    en: "This is the only reminder of the proposal.",
  },
  acceptedTitle: {
    sv: "{form, select, circle {Er cirkel är igång} other {Du och {names} är ett par}}",
    en: "{form, select, circle {Your circle has begun} other {You and {names} are a pair}}",
  },
  acceptedHeading: {
    sv: "{form, select, circle {Du och {names} är en cirkel} other {Du och {names} är ett par}}",
    en: "{form, select, circle {You and {names} are a circle} other {You and {names} are a pair}}",
  },
  acceptedWhat: {
    sv: "Nu har ni en egen sida som bara ni kan läsa. Börja med att säga hej och hitta en första tid.",
    en: "You now have a page of your own that only you can read. Begin by saying hello and finding a first time.",
  },
  acceptedButton: { sv: "Öppna er sida", en: "Open your page" },
  acceptedFooter: {
    sv: "Du får det här för att du har sagt ja i {programme}.",
    en: "You get this because you said yes in {programme}.",
  },
  nothingTitle: { sv: "Det blev inte av den här gången", en: "It did not come about this time" },
  nothingWhat: {
    sv: "{form, select, circle {Cirkeln med {names} blev inte av.} other {Du och {names} blev inte ett par den här gången.}} Det kan ha många orsaker, och ingen behöver förklara sig.",
    en: "{form, select, circle {The circle with {names} did not come about.} other {You and {names} did not become a pair this time.}} There can be many reasons, and nobody has to explain.",
  },
  nothingNext: {
    sv: "Dina svar ligger kvar, och du står först i kön när vi söker nästa gång.",
    en: "Your answers are kept, and you are first in line when we look next time.",
  },
  nothingButton: { sv: "Se vad som händer nu", en: "See what happens now" },
  nothingFooter: {
    sv: "Vill du ändra dina svar i {programme} gör du det i Parvis.",
    en: "If you want to change your answers in {programme}, you can do so in Parvis.",
  },
  pausedTitle: { sv: "{who} pausar till {day}", en: "{who} pauses until {day}" },
  pausedWhat: {
    sv: "{who} behöver en paus. Allt ni har skrivit finns kvar, och ni börjar igen av er själva {day}.",
    en: "{who} needs a pause. Everything you have written is kept, and you start again by yourselves on {day}.",
  },
  pausedButton: { sv: "Öppna er sida", en: "Open your page" },
  pausedFooter: { sv: "Du behöver inte göra något.", en: "There is nothing you have to do." },
  closedTitle: {
    sv: "{form, select, circle {Din cirkel är avslutad} other {Du och {names} har avslutat}}",
    en: "{form, select, circle {Your circle has ended} other {You and {names} have ended}}",
  },
  closedWhat: {
    sv: "Det ni har skrivit tillsammans kan du läsa som förut. Ingen skriver något nytt där.",
    en: "You can read what you wrote together as before. Nobody writes anything new there.",
  },
  closedNext: {
    sv: "Dina svar ligger kvar, och du står först i kön till en ny partner.",
    en: "Your answers are kept, and you are first in line for a new partner.",
  },
  closedButton: { sv: "Läs det ni skrev", en: "Read what you wrote" },
  closedFooter: {
    sv: "Har du frågor svarar koordinatorerna i {programme}.",
    en: "If you have questions, the coordinators of {programme} can answer them.",
  },
});
