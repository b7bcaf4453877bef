import { messages } from "#platform/shared/messages.ts";

/** The page of a relationship: its header, its beginning, its life, and what its members write. */
export const relationshipPageMessages = messages({
  relationships: { sv: "Relationer", en: "Relationships" },
  youAnd: { sv: "Du och {names}", en: "You and {names}" },
  cadence: {
    sv: "{days, plural, =7 {Varje vecka} =14 {Varannan vecka} =21 {Var tredje vecka} =28 {Var fjärde vecka} other {Med # dagars mellanrum}}",
    en: "{days, plural, =7 {Every week} =14 {Every two weeks} =21 {Every three weeks} =28 {Every four weeks} other {Every # days}}",
  },
  more: { sv: "Mer om relationen", en: "More about the relationship" },

  becamePair: {
    sv: "{form, select, circle {Er cirkel är igång} other {Du och {names} är ett par nu}}",
    en: "{form, select, circle {Your circle has begun} other {You and {names} are a pair now}}",
  },
  becamePairBody: {
    sv: "Det som skrivs här läser bara ni. Ett bra första steg är att säga hej och hitta en tid.",
    en: "Only you read what is written here. A good first step is to say hello and find a time.",
  },
  pausedUntil: {
    sv: "Paus till {day}. Ni börjar igen av er själva, och allt är kvar.",
    en: "A pause until {day}. You start again by yourselves, and everything is kept.",
  },
  resume: { sv: "Börja igen nu", en: "Start again now" },
  doneByYou: {
    sv: "Du har sagt att ni är klara. När {names} säger detsamma börjar ni avsluta.",
    en: "You have said that you are done. With a yes from {names}, you begin to close.",
  },
  doneByOthers: {
    sv: "{names} har sagt att ni är klara. Håller du med?",
    en: "{names} said that you are done. Do you agree?",
  },
  agreeDone: { sv: "Vi är klara", en: "We are done" },
  takeBackDone: { sv: "Ta tillbaka", en: "Take it back" },
  dormantHeading: { sv: "Det var ett tag sedan sist", en: "It has been a while" },
  dormantBody: {
    sv: "Fortsätter ni? Frågan går till var och en av er, och bara ni ser den.",
    en: "Are you going on? The question goes to each of you, and only you see it.",
  },
  goOn: { sv: "Vi fortsätter", en: "We are going on" },
  closing: {
    sv: "Ni är på väg att avsluta. Relationen stängs av sig själv {day}, så ta er tid att se tillbaka.",
    en: "You are about to close. The relationship closes by itself on {day}, so take your time to look back.",
  },
  closed: {
    sv: "Relationen avslutades {day}. Ni kan läsa det som skrivits här, men inte skriva mer.",
    en: "The relationship ended on {day}. You can read what was written here, but write no more.",
  },

  firstSteps: { sv: "Första stegen", en: "First steps" },
  firstStepsLead: {
    sv: "Den som gör något bockar av det för er alla.",
    en: "Whoever does something ticks it for all of you.",
  },
  hello: { sv: "Säg hej till varandra", en: "Say hello to each other" },
  helloHelp: { sv: "Ett par rader räcker", en: "A couple of lines will do" },
  time: { sv: "Bestäm en första tid", en: "Agree on a first time" },
  timeHelp: { sv: "Tre kvart är lagom första gången", en: "Three quarters of an hour is enough the first time" },
  hopes: { sv: "Berätta vad ni hoppas på", en: "Tell each other what you hope for" },
  hopesHelp: { sv: "En sak var räcker att börja med", en: "One thing each is enough to begin with" },
  "ground-rules": { sv: "Kom överens om hur ni vill ha det", en: "Agree on how you want it" },
  "ground-rulesHelp": {
    sv: "Hur ofta, var, och vad som stannar mellan er",
    en: "How often, where, and what stays between you",
  },
  "next-time": { sv: "Bestäm när ni ses igen", en: "Agree on when you meet again" },
  "next-timeHelp": { sv: "Lättast innan ni skiljs åt", en: "Easiest before you part" },
  tickedBy: { sv: "{name}, {day}", en: "{name}, {day}" },
  tickedByYou: { sv: "Du, {day}", en: "You, {day}" },

  lifeHeading: { sv: "Var ni är", en: "Where you are" },
  introduced: { sv: "Presenterade", en: "Introduced" },
  accepted: {
    sv: "{form, select, circle {En cirkel} other {Ett par}}",
    en: "{form, select, circle {A circle} other {A pair}}",
  },
  agreed: { sv: "Överens", en: "Agreed" },
  active: { sv: "Igång", en: "Active" },
  closedStop: { sv: "Avslut", en: "Closing" },
  free: {
    sv: "Var och en kan pausa eller lämna när som helst, utan att förklara sig.",
    en: "Each of you can pause or leave at any time, without giving a reason.",
  },

  sharedNote: { sv: "Gemensam anteckning", en: "Shared note" },
  sharedNotePrompt: { sv: "Tider, länkar, det ni vill minnas", en: "Times, links, what you want to remember" },
  privateNote: { sv: "Egen anteckning", en: "Your own note" },
  privateNotePrompt: { sv: "Det du vill ta upp, eller bara minnas", en: "What you want to bring up, or just remember" },
  lastWritten: { sv: "{name} skrev senast {when}", en: "{name} wrote last, {when}" },
  lastWrittenByYou: { sv: "Du skrev senast {when}", en: "You wrote last, {when}" },
  nothingWritten: { sv: "Inget skrivet.", en: "Nothing written." },
  clashHeading: { sv: "Ni skrev samtidigt", en: "You wrote at the same time" },
  clashHeadingOwn: { sv: "Du skrev på två ställen", en: "You wrote in two places" },
  clashBody: {
    sv: "Båda versionerna finns kvar tills du har valt.",
    en: "Both versions are kept until you have chosen.",
  },
  clashTheirs: { sv: "Så står det nu", en: "As it stands now" },
  clashYours: { sv: "Det du skrev", en: "What you wrote" },
  keepTheirs: { sv: "Behåll det som står", en: "Keep what stands" },
  addYours: { sv: "Lägg mitt efter", en: "Add mine after it" },
  useYours: { sv: "Byt till mitt", en: "Replace it with mine" },
});
