import { messages } from "#platform/shared/messages.ts";

/** The needs assessment as it is asked, one question at a time. */
export const assessmentMessages = messages({
  title: { sv: "Behovsanalys", en: "Needs assessment" },
  kicker: { sv: "Behovsanalys, {programme}", en: "Needs assessment, {programme}" },
  progress: { sv: "Fråga {n} av {of}", en: "Question {n} of {of}" },
  reviewing: { sv: "Granska", en: "Review" },
  close: { sv: "Spara och stäng", en: "Save and close" },
  allQuestions: { sv: "Alla frågor", en: "All questions" },

  goals: { sv: "Vad du hoppas på", en: "What you hope for" },
  needs: { sv: "Vad du söker", en: "What you seek" },
  offers: { sv: "Vad du kan ge", en: "What you can give" },
  styles: { sv: "Hur ni arbetar", en: "How you work" },
  common: { sv: "Gemensamt", en: "In common" },
  time: { sv: "Tid och språk", en: "Time and language" },
  people: { sv: "Personer", en: "People" },
  review: { sv: "Granska och skicka in", en: "Review and submit" },

  "next-needs": { sv: "Nästa: vad söker du?", en: "Next: what you seek" },
  "next-offers": { sv: "Nästa: vad kan du ge?", en: "Next: what you give" },
  "next-styles": { sv: "Nästa: hur arbetar du?", en: "Next: how you work" },
  "next-common": { sv: "Nästa: gemensamt", en: "Next: in common" },
  "next-time": { sv: "Nästa: när kan ni ses?", en: "Next: when to meet" },
  "next-people": { sv: "Nästa: personer", en: "Next: people" },
  "next-review": { sv: "Nästa: granska", en: "Next: review" },
  submit: { sv: "Skicka in", en: "Submit" },

  goalsHeading: { sv: "Vad hoppas du att det här ska ge?", en: "What do you hope this will give you?" },
  goalsLead: {
    sv: "Med egna ord, så kort eller långt du vill. Det går bra att hoppa över och komma tillbaka.",
    en: "In your own words, as short or long as you like. You can skip it and come back.",
  },
  goalsLabel: { sv: "Mitt mål", en: "My goal" },
  goalsPlaceholder: {
    sv: "Jag vill våga ta de svåra samtalen i stället för att skjuta upp dem.",
    en: "I want to dare to have the hard talks instead of putting them off.",
  },
  expectationsLabel: {
    sv: "Vad en partner kan vänta sig av mig, och jag av den",
    en: "What a partner can expect of me, and I of them",
  },
  expectationsPlaceholder: {
    sv: "Jag kommer förberedd och säger vad jag tycker. Jag hoppas på detsamma.",
    en: "I come prepared and say what I think. I hope for the same.",
  },

  needsHeading: { sv: "Vad vill du bli bättre på?", en: "What do you want to get better at?" },
  needsLead: {
    sv: "Välj upp till fem. Det du markerar som viktigast väger tyngst när vi letar efter en partner.",
    en: "Choose up to five. What you mark as most important counts most when we look for a partner.",
  },
  needsSearch: { sv: "Sök en kunskap, eller skriv en egen", en: "Find a skill, or write your own" },
  needsEmpty: { sv: "Många börjar här:", en: "Many begin here:" },
  needsFull: { sv: "Fem är valda. Ta bort någon om du vill byta.", en: "Five are chosen. Remove one to change." },
  ownLevel: { sv: "Du: {level}", en: "You: {level}" },
  ownLevelOf: { sv: "Var du står nu i {skill}", en: "Where you stand now in {skill}" },
  priorityOf: { sv: "Hur viktigt {skill} är för dig", en: "How important {skill} is to you" },
  priority3: { sv: "lite", en: "a little" },
  priority2: { sv: "ganska", en: "quite" },
  priority1: { sv: "mycket", en: "very" },
  addSkill: { sv: "Lägg till {skill}", en: "Add {skill}" },

  offersHeading: { sv: "Vad kan du ge?", en: "What can you give?" },
  offersLead: {
    sv: "Välj upp till sju. Du behöver inte vara expert: det räcker att ha kommit ett steg längre än den som frågar.",
    en: "Choose up to seven. You need not be an expert: being one step ahead of the one who asks is enough.",
  },
  offersEmpty: { sv: "Kanske något av det här?", en: "Perhaps some of this?" },
  offersFull: { sv: "Sju är valda. Ta bort någon om du vill byta.", en: "Seven are chosen. Remove one to change." },
  offerLevelOf: { sv: "Hur väl du kan {skill}", en: "How well you know {skill}" },

  stylesHeading: { sv: "Hur arbetar du helst med någon?", en: "How do you like to work with somebody?" },
  stylesLead: {
    sv: "Det finns inga rätta svar. Säg hur du vill ha det med en partner, och hur du brukar göra själv.",
    en: "There are no right answers. Say how you like it with a partner, and how you usually do it yourself.",
  },
  prefers: { sv: "Så vill jag ha det", en: "How I like it" },
  does: { sv: "Så gör jag själv", en: "How I do it myself" },
  scalePoint: { sv: "{n} av 5, mellan {low} och {high}", en: "{n} of 5, between {low} and {high}" },
  scaleClear: { sv: "Ångra svaret", en: "Take the answer back" },

  commonHeading: { sv: "Vad kan ni ha gemensamt?", en: "What might you have in common?" },
  commonLead: {
    sv: "Helt frivilligt. Det väger lite, och ger er något att börja prata om.",
    en: "Entirely up to you. It counts for little, and gives you something to start talking about.",
  },
  commonMost: {
    sv: "{n, plural, one {Välj en} other {Välj upp till #}}",
    en: "{n, plural, one {Choose one} other {Choose up to #}}",
  },

  timeHeading: { sv: "När och på vilka språk kan ni ses?", en: "When and in which languages can you meet?" },
  timeLead: {
    sv: "Markera när det brukar gå en vanlig vecka. Det behöver inte vara exakt: ni bokar själva sedan.",
    en: "Mark when it usually works in an ordinary week. It need not be exact: you book yourselves later.",
  },
  weekLabel: { sv: "Lediga tider en vanlig vecka", en: "Free hours in an ordinary week" },
  zone: { sv: "Tiderna gäller {zone}.", en: "The hours are in {zone}." },
  officeHours: { sv: "Fyll i vardagar 9–16", en: "Fill in weekdays 9–16" },
  clearWeek: { sv: "Töm veckan", en: "Clear the week" },
  wholeWeek: { sv: "Visa kvällar och helg", en: "Show evenings and weekend" },
  languagesLabel: { sv: "Språk du kan föra ett samtal på", en: "Languages you can hold a conversation in" },
  languagesSearch: { sv: "Lägg till ett språk", en: "Add a language" },
  languageLevelOf: { sv: "Hur väl du talar {language}", en: "How well you speak {language}" },
  language1: { sv: "lite", en: "a little" },
  language2: { sv: "klarar mig", en: "get by" },
  language3: { sv: "bra", en: "well" },
  language4: { sv: "flytande", en: "fluently" },
  language5: { sv: "modersmål", en: "first language" },
  partnersLabel: { sv: "Hur många partner vill du ha samtidigt?", en: "How many partners would you like at a time?" },

  peopleHeading: {
    sv: "Finns det någon du vill, eller inte vill, möta?",
    en: "Is there somebody you would, or would not, like to meet?",
  },
  peopleLead: {
    sv: "Frivilligt. Bara du och matchningen ser det. Din egen chef matchas du aldrig med, det behöver du inte skriva.",
    en: "Up to you. Only you and the matching see it. You are never matched with your own manager; no need to write that.",
  },
  wishesLabel: { sv: "Gärna någon av dem", en: "Gladly one of these" },
  wishesHelp: { sv: "Den du helst vill möta först.", en: "The one you would most like to meet first." },
  wishesSearch: { sv: "Sök någon du vill möta", en: "Find somebody you would like to meet" },
  blocksLabel: { sv: "Inte någon av dem", en: "None of these" },
  blocksHelp: {
    sv: "Ni matchas aldrig. Ingen får veta det, inte heller koordinatorn, och du behöver inte säga varför.",
    en: "You are never matched. Nobody learns of it, nor does the coordinator, and you need not say why.",
  },
  blocksSearch: { sv: "Sök någon du inte vill möta", en: "Find somebody you would rather not meet" },
  moveUp: { sv: "Flytta upp {name}", en: "Move {name} up" },
  remove: { sv: "Ta bort {name}", en: "Remove {name}" },

  reviewHeading: { sv: "Stämmer det här?", en: "Is this right?" },
  reviewLead: {
    sv: "När du skickar in ser koordinatorn svaren och de räknas med i matchningen. Du kan öppna dem igen och ändra.",
    en: "When you submit, the coordinator sees your answers and they count in matching. You can reopen and change them.",
  },
  change: { sv: "Ändra", en: "Change" },
  nothingSaid: { sv: "Inget sagt", en: "Nothing said" },
  missingNeeds: { sv: "Välj minst en sak som du söker.", en: "Choose at least one thing that you seek." },
  missingOffers: { sv: "Välj minst en sak som du kan ge.", en: "Choose at least one thing that you can give." },
  missingLanguages: { sv: "Välj minst ett språk.", en: "Choose at least one language." },
  stylesSaid: {
    sv: "{n, plural, =0 {Inget sagt} one {Ett svar} other {# svar}}",
    en: "{n, plural, =0 {Nothing said} one {One answer} other {# answers}}",
  },
  hoursSaid: { sv: "{hours} timmar en vanlig vecka", en: "{hours} hours in an ordinary week" },
  wishesSaid: {
    sv: "{n, plural, one {Ett önskemål} other {# önskemål}}",
    en: "{n, plural, one {One wish} other {# wishes}}",
  },
  blocksSaid: {
    sv: "{n, plural, one {en spärr} other {# spärrar}}",
    en: "{n, plural, one {one block} other {# blocks}}",
  },

  submittedHeading: { sv: "Dina svar är inskickade", en: "Your answers are submitted" },
  submittedLead: {
    sv: "Senast {day} får du besked. Du behöver inte göra något mer.",
    en: "You hear by {day}. You need not do anything more.",
  },
  submittedLater: {
    sv: "Svaren ligger kvar om du behöver en ny partner.",
    en: "The answers stay in case you need a new partner.",
  },
  reopen: { sv: "Öppna igen och ändra", en: "Reopen and change" },
  inUse: {
    sv: "Svaren ligger till grund för den relation du är med i nu. När den är slut kan du ändra dem.",
    en: "The answers are the basis of the relationship you are in now. Once it has ended you can change them.",
  },
  erase: { sv: "Radera svaren", en: "Erase the answers" },
  eraseTitle: { sv: "Radera dina svar?", en: "Erase your answers?" },
  eraseBody: {
    sv: "Allt du har svarat försvinner, också önskemål och spärrar. Du är kvar i programmet men matchas inte förrän du svarar igen.",
    en: "All that you have answered goes, wishes and blocks as well. You stay in the programme but are not matched until you answer again.",
  },
  keep: { sv: "Behåll", en: "Keep them" },
  erased: { sv: "Svaren är raderade", en: "The answers are erased" },
  backToProgramme: { sv: "Till programmet", en: "To the programme" },
  notOpen: { sv: "Programmet tar inte emot svar nu.", en: "The programme does not take answers now." },

  asideTitle: { sv: "Så används svaret", en: "How the answer is used" },
  asideCoordinators: {
    sv: "{names} ser svaret när du har skickat in det och de matchar.",
    en: "{names} see the answer once you have submitted it and they match.",
  },
  asidePartner: {
    sv: "Din blivande partner ser det först när ni båda har tackat ja.",
    en: "Your future partner sees it only when you both have said yes.",
  },
  asideMatching: {
    sv: "Matchningen räknar med det. Ingen person läser ditt svar.",
    en: "The matching counts with it. No person reads your answer.",
  },
  asideIntroduced: {
    sv: "Det ni har gemensamt visas för er båda när ni presenteras.",
    en: "What you have in common is shown to you both when you are introduced.",
  },
  asideNobody: { sv: "Din chef, HR och IT ser ingenting.", en: "Your manager, HR and IT see nothing." },
  asideOnlyYou: {
    sv: "Bara du ser vilka du har valt. Matchningen räknar med det, och ingen får veta vems det är.",
    en: "Only you see whom you have chosen. The matching counts with it, and nobody learns whose it is.",
  },
  asideChange: {
    sv: "Medan du skriver är svaret bara ditt. Du kan ändra eller radera det tills du har en partner.",
    en: "While you write, the answer is yours alone. You can change or erase it until you have a partner.",
  },
  shortCoordinators: {
    sv: "Koordinatorn ser svaret när du skickat in det. Din chef ser ingenting.",
    en: "The coordinator sees the answer once you submit it. Your manager sees nothing.",
  },
  shortMatching: { sv: "Bara matchningen använder svaret.", en: "Only the matching uses the answer." },
  shortSelf: { sv: "Bara du ser det här.", en: "Only you see this." },
});
