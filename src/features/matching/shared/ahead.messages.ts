import { messages } from "#platform/shared/messages.ts";

/** What waits for a coordinator, on the start page and on the programme's own. */
export const aheadMessages = messages({
  heading: { sv: "Det här väntar på dig", en: "Waiting for you" },
  nothing: { sv: "Inget väntar på dig här just nu.", en: "Nothing is waiting for you here just now." },
  reviewNews: {
    sv: "{n, plural, one {Ett förslag} other {# förslag}} i {programme} är klara att granska.",
    en: "{n, plural, one {One proposal} other {# proposals}} in {programme} can be reviewed.",
  },
  reviewTitle: {
    sv: "Granska {n, plural, one {ett förslag} other {# förslag}}",
    en: "Review {n, plural, one {one proposal} other {# proposals}}",
  },
  reviewDetail: {
    sv: "Omgång {round} är uträknad. Inget syns förrän du publicerar.",
    en: "Round {round} is worked out. Nobody sees anything until you publish.",
  },
  reviewVerb: { sv: "Granska förslagen", en: "Review the proposals" },
  failedNews: { sv: "Matchningen i {programme} gav inget svar.", en: "Matching in {programme} gave no answer." },
  failedTitle: { sv: "Matcha om", en: "Match once more" },
  failedDetail: {
    sv: "Omgång {round} stannade. På sidan står varför.",
    en: "Round {round} stopped. The page says why.",
  },
  failedVerb: { sv: "Se varför", en: "See why" },
  matchNews: { sv: "Det är dags att matcha i {programme}.", en: "It is time to match in {programme}." },
  matchTitle: { sv: "Matcha de {n} som har svarat", en: "Match the {n} who have answered" },
  matchDetail: {
    sv: "Sista svarsdagen har varit. Alla ska få besked {introductions}.",
    en: "The last day to answer has passed. Everybody is to hear on {introductions}.",
  },
  matchVerb: { sv: "Till matchningen", en: "To matching" },
  unmatchedNews: {
    sv: "{n, plural, one {En väntar} other {# väntar}} på en partner i {programme}.",
    en: "{n, plural, one {One person waits} other {# people wait}} for a partner in {programme}.",
  },
  unmatchedTitle: {
    sv: "{n, plural, one {En väntar på en partner} other {# väntar på en partner}}",
    en: "{n, plural, one {One waits for a partner} other {# wait for a partner}}",
  },
  unmatchedDetail: { sv: "Vanligaste skälet: {why}.", en: "Most common reason: {why}." },
  unmatchedVerb: { sv: "Se vad som hjälper", en: "See what helps" },
  answersNews: {
    sv: "{n, plural, one {En har} other {# har}} inte svarat i {programme}.",
    en: "{n, plural, one {One person has} other {# people have}} not answered in {programme}.",
  },
  answersTitle: {
    sv: "{n, plural, one {En har} other {# har}} inte svarat på behovsanalysen",
    en: "{n, plural, one {One has} other {# have}} not answered the needs assessment",
  },
  answersDetail: {
    sv: "Den som inte svarar kan inte få en partner. Sista dag {due}.",
    en: "Who does not answer cannot get a partner. Last day {due}.",
  },
  answersVerb: { sv: "Se vilka", en: "See who" },
  introducedNews: {
    sv: "{n, plural, one {Ett par} other {# par}} i {programme} väntar på svar.",
    en: "{n, plural, one {One pair} other {# pairs}} in {programme} wait for answers.",
  },
  introducedTitle: {
    sv: "{n, plural, one {Ett par väntar} other {# par väntar}} på svar",
    en: "{n, plural, one {One pair waits} other {# pairs wait}} for answers",
  },
  introducedDetail: { sv: "Den första svarsdagen är {answerBy}.", en: "The first day to answer by is {answerBy}." },
  introducedVerb: { sv: "Se paren", en: "See the pairs" },
  "no-allowed-partner": { sv: "reglerna lämnar ingen att möta", en: "the rules leave nobody to meet" },
  "no-complement": { sv: "ingen möts i det som söks och erbjuds", en: "nobody meets in what is sought and offered" },
  "below-minimum": { sv: "inget par når upp till gränsen", en: "no pair reaches the limit" },
  "partners-taken": { sv: "de som passar var låsta till andra", en: "those who fit were locked to others" },
  "odd-one-out": { sv: "antalet gick inte jämnt upp", en: "the number did not come out even" },
  outbid: { sv: "de som passar fick mer av någon annan", en: "those who fit got more from somebody else" },
  "search-stopped": { sv: "sökningen hann inte hela vägen", en: "the search did not get all the way" },
});
