import { messages } from "#platform/shared/messages.ts";

/** Why these people, and the answer to it. Nowhere is a number set on a person. */
export const introductionMessages = messages({
  proposalIn: { sv: "Ett förslag i {programme}", en: "A proposal in {programme}" },
  question: {
    sv: "{form, select, circle {Vill du vara med i cirkeln?} other {Vill du bli par med {names}?}}",
    en: "{form, select, circle {Would you like to be in the circle?} other {Would you like to be a pair with {names}?}}",
  },
  answerBy: { sv: "Svara senast {when}, {distance}.", en: "Please answer by {when}, {distance}." },
  howItGoes: {
    sv: "{form, select, circle {När alla har svarat börjar cirkeln med dem som sagt ja. Ingen ser vad någon annan svarar innan dess.} other {Säger ni båda ja är ni ett par direkt. Ingen av er ser vad den andra svarar innan ni båda har svarat.}}",
    en: "{form, select, circle {When everybody has answered, the circle begins with those who said yes. Nobody sees anybody else’s answer before that.} other {If you both say yes, you are a pair at once. Neither of you sees the other’s answer before you both have answered.}}",
  },
  accept: { sv: "Tacka ja", en: "Say yes" },
  decline: { sv: "Tacka nej", en: "Say no" },
  askForAnother: { sv: "Be om någon annan", en: "Ask for somebody else" },
  youSaidYes: { sv: "Du har tackat ja", en: "You have said yes" },
  waiting: {
    sv: "Nu behöver du inte göra något. Här syns det direkt när det är klart, senast {when}.",
    en: "There is nothing more you have to do. You will see it here at once when it is settled, by {when}.",
  },
  hiddenAnswer: {
    sv: "{form, select, circle {De andras svar visas när alla har svarat} other {Svaret från {names} visas när ni båda har svarat}}",
    en: "{form, select, circle {The others’ answers are shown when everybody has answered} other {The answer from {names} is shown when you both have answered}}",
  },
  greeting: { sv: "Hälsning från koordinatorerna", en: "A greeting from the coordinators" },

  nothingHeading: { sv: "Det blev inte av den här gången", en: "It did not come about this time" },
  nothingBody: {
    sv: "Det kan ha många orsaker, och ingen behöver förklara sig. Dina svar ligger kvar, och du står först när vi söker nästa gång.",
    en: "There can be many reasons, and nobody has to explain. Your answers are kept, and you are first when we look next time.",
  },
  nothingByYou: {
    sv: "Du tackade nej till förslaget. Ingen annan får veta varför, om du inte har berättat det.",
    en: "You said no to the proposal. Nobody else gets to know why, unless you told them.",
  },
  nothingSilent: {
    sv: "Förslaget gick ut innan ni båda hade svarat. Dina svar ligger kvar till nästa gång.",
    en: "The proposal ended before you both had answered. Your answers are kept for next time.",
  },
  toStart: { sv: "Till startsidan", en: "To the start page" },

  whyHeading: {
    sv: "{form, select, circle {Varför ni} other {Varför ni två}}",
    en: "{form, select, circle {Why you} other {Why you two}}",
  },
  assumed: {
    sv: "Vi vet inte så mycket om er än. En stor del bygger på hur det brukar se ut i programmet.",
    en: "We do not know that much about you yet. A good part rests on how it usually looks in the programme.",
  },
  youSeek: {
    sv: "Du söker sådant som {name} kan ge: {topics}.",
    en: "You are looking for what {name} can give: {topics}.",
  },
  theySeek: {
    sv: "{name} söker sådant som du kan ge: {topics}.",
    en: "{name} is looking for what you can give: {topics}.",
  },
  youSeekInCircle: {
    sv: "I cirkeln finns sådant som du söker: {topics}.",
    en: "The circle has what you seek: {topics}.",
  },
  you: { sv: "Du", en: "You" },
  youGive: { sv: "Du ger", en: "You give" },
  theyGive: { sv: "{name} ger", en: "{name} gives" },
  youWant: { sv: "Du vill få", en: "You want to get" },
  theyWant: { sv: "{name} vill få", en: "{name} wants to get" },
  nothingKnown: { sv: "Det får ni upptäcka", en: "That is for you to find out" },
  much: { sv: "mycket av det", en: "much of it" },
  some: { sv: "en del av det", en: "some of it" },
  little: { sv: "lite av det", en: "a little of it" },
  none: { sv: "inte här", en: "not here" },

  alike: { sv: "Det ni har gemensamt", en: "What you share" },
  different: { sv: "Där ni skiljer er åt", en: "Where you differ" },
  language: { sv: "Ni talar {language}", en: "You speak {language}" },
  hours: {
    sv: "{hours, plural, one {En timme i veckan är ni lediga samtidigt} other {# timmar i veckan är ni lediga samtidigt}}",
    en: "{hours, plural, one {You are free at the same time for an hour a week} other {You are free at the same time for # hours a week}}",
  },
  sameLevel: { sv: "Ni är på samma karriärnivå", en: "You are at the same career level" },
  otherLevel: { sv: "Ni är på olika karriärnivåer", en: "You are at different career levels" },
  samePlace: { sv: "Ni arbetar på samma ort", en: "You work in the same place" },
  otherPlace: {
    sv: "{hours, plural, =0 {Ni arbetar på olika orter} one {Ni arbetar på olika orter, med en timmes tidsskillnad} other {Ni arbetar på olika orter, med # timmars tidsskillnad}}",
    en: "{hours, plural, =0 {You work in different places} one {You work in different places, an hour apart} other {You work in different places, # hours apart}}",
  },
  sameUnit: { sv: "Ni arbetar i samma del av organisationen", en: "You work in the same part of the organisation" },
  otherUnit: {
    sv: "Ni arbetar i olika delar av organisationen",
    en: "You work in different parts of the organisation",
  },
});
