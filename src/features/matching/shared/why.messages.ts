import { messages } from "#platform/shared/messages.ts";

/** Each criterion, fact, warning and cause in words, for coordinators. */
export const whyMessages = messages({
  heading: { sv: "Varför {one} och {other}?", en: "Why {one} and {other}?" },
  gets: { sv: "{name} får {value} av 100", en: "{name} gets {value} out of 100" },
  scale: {
    sv: "Varje stapel: hur väl den andra möter det personen söker, 0 till 100.",
    en: "Each bar: how well the other meets what the person seeks, 0 to 100.",
  },
  coverage: { sv: "Söker och erbjuder", en: "Seeks and offers" },
  level: { sv: "Nivå", en: "Level" },
  availability: { sv: "Tid", en: "Time" },
  place: { sv: "Plats", en: "Place" },
  language: { sv: "Språk", en: "Language" },
  style: { sv: "Arbetssätt", en: "Way of working" },
  variety: { sv: "Avstånd i organisationen", en: "Distance in the organisation" },
  novelty: { sv: "Nya för varandra", en: "New to each other" },
  bar: {
    sv: "{criterion}: {name} får {value} av 100. {facts}",
    en: "{criterion}: {name} gets {value} out of 100. {facts}",
  },
  assumedBar: { sv: "Inte sagt, räknat som snittet", en: "Not said, counted as the average" },
  noFact: { sv: "Inget som möts", en: "Nothing that meets" },
  factSkill: { sv: "{topic}: nivå {level}", en: "{topic}: level {level}" },
  more: { sv: "{first} och {n} till", en: "{first} and {n} more" },
  sameLevel: { sv: "Samma karriärnivå", en: "Same career level" },
  levelAbove: {
    sv: "Partnern {n, plural, one {en nivå} other {# nivåer}} över",
    en: "Partner {n, plural, one {one level} other {# levels}} above",
  },
  levelBelow: {
    sv: "Partnern {n, plural, one {en nivå} other {# nivåer}} under",
    en: "Partner {n, plural, one {one level} other {# levels}} below",
  },
  hours: { sv: "{hours} gemensamma timmar i veckan", en: "{hours} shared hours a week" },
  morning: { sv: "{days} förmiddag", en: "{days} morning" },
  afternoon: { sv: "{days} eftermiddag", en: "{days} afternoon" },
  evening: { sv: "{days} kväll", en: "{days} evening" },
  samePlace: { sv: "Samma ort", en: "Same place" },
  sameZone: { sv: "Samma tidszon", en: "Same time zone" },
  hoursApart: { sv: "{hours} timmars tidsskillnad", en: "{hours} hours apart" },
  speaks: { sv: "Pratar {language}", en: "Speak {language}" },
  styleAlike: { sv: "Lika om: {low} eller {high}", en: "Alike on: {low} or {high}" },
  styleApart: { sv: "Olika om: {low} eller {high}", en: "Apart on: {low} or {high}" },
  sameUnit: { sv: "Samma avdelning", en: "Same department" },
  otherUnit: { sv: "Annan avdelning", en: "Another department" },
  metBefore: {
    sv: "Var ett par för {n, plural, one {en omgång} other {# omgångar}} sedan",
    en: "Were a pair {n, plural, one {one round} other {# rounds}} ago",
  },
  warnings: { sv: "Titta på det här", en: "Take a look at this" },
  assumed: {
    sv: "{share} av bedömningen bygger på snittet, eftersom svar saknas.",
    en: "{share} of the judgement rests on the average, as answers are missing.",
  },
  "empty-handed": { sv: "{name} får inget av det som söks.", en: "{name} gets nothing of what is sought." },
  uneven: { sv: "{name} får betydligt mindre än sin partner.", en: "{name} gets considerably less than the partner." },
  "no-time": { sv: "De har inga gemensamma tider.", en: "They have no times in common." },
  nextBest: { sv: "Näst bäst", en: "Next best" },
  nextBestOne: { sv: "{name} med {partner} ({score}).", en: "{name} with {partner} ({score})." },
  nextBestNone: {
    sv: "Ingen annan går att para ihop dem med just nu.",
    en: "There is nobody else to pair them with right now.",
  },
  costAlone: {
    sv: "Ett byte lämnar {n, plural, one {en person} other {# personer}} utan par.",
    en: "A swap leaves {n, plural, one {one person} other {# people}} unmatched.",
  },
  costLess: { sv: "Ett byte ger mindre till {names}.", en: "A swap gives less to {names}." },
  "not-answered": { sv: "Har inte svarat på behovsanalysen.", en: "Has not answered the needs assessment." },
  "not-answeredHelp": {
    sv: "Påminn, och matcha igen när svaret finns.",
    en: "Remind, and match again when there is an answer.",
  },
  "no-allowed-partner": {
    sv: "Ingen annan i omgången går att para ihop med {name}.",
    en: "Nobody else in the round can be paired with {name}.",
  },
  inTheWay: { sv: "I vägen: {rules}.", en: "In the way: {rules}." },
  wouldOpen: {
    sv: "Utan regeln om {rule} finns {n, plural, one {en möjlig partner} other {# möjliga partner}}.",
    en: "Without the rule on {rule} there {n, plural, one {is one possible partner} other {are # possible partners}}.",
  },
  "no-allowed-partnerHelp": {
    sv: "Fler deltagare, eller nästa omgång, kan ändra det.",
    en: "More participants, or the next round, can change that.",
  },
  ruleCount: { sv: "{rule} ({n})", en: "{rule} ({n})" },
  "reporting-line": { sv: "chef och medarbetare", en: "manager and report" },
  "same-team": { sv: "samma arbetsgrupp", en: "same team" },
  "shared-language": { sv: "gemensamt språk", en: "shared language" },
  "previous-partner": { sv: "tidigare partner", en: "earlier partner" },
  "minimum-benefit": { sv: "minsta nytta för båda", en: "least benefit for both" },
  "minimum-score": { sv: "lägsta poäng", en: "lowest score" },
  unmet: { sv: "Söker {topics}. Ingen som är möjlig erbjuder det.", en: "Seeks {topics}. Nobody possible offers it." },
  unwanted: {
    sv: "Erbjuder {topics}. Ingen som är möjlig söker det.",
    en: "Offers {topics}. Nobody possible seeks it.",
  },
  "no-complement": {
    sv: "Ingen möts i både vad som söks och vad som erbjuds.",
    en: "Nobody meets in both what is sought and what is offered.",
  },
  "no-complementHelp": {
    sv: "Bjud in någon som kan det, eller be om ett bredare svar.",
    en: "Invite somebody who can, or ask for a wider answer.",
  },
  "below-minimum": {
    sv: "Bästa möjliga par når {best} av 100, och gränsen är {minimum}.",
    en: "The best possible pair reaches {best} out of 100, and the limit is {minimum}.",
  },
  "below-minimumHelp": {
    sv: "Ett annat mål för omgången kan ge ett par.",
    en: "Another aim for the round may give a pair.",
  },
  "partners-taken": {
    sv: "{n, plural, one {Den som passar är låst} other {De # som passar är låsta}} till någon annan.",
    en: "{n, plural, one {The one who fits is locked} other {The # who fit are locked}} to somebody else.",
  },
  "partners-takenHelp": {
    sv: "Lås upp ett av paren för att öppna för fler.",
    en: "Unlock one of the pairs to make room.",
  },
  "odd-one-out": {
    sv: "Antalet går inte jämnt upp, så en blir över.",
    en: "The number does not come out even, so one is left over.",
  },
  "odd-one-outHelp": { sv: "En deltagare till räcker.", en: "One more participant is enough." },
  outbid: { sv: "De som passar får mer av någon annan.", en: "Those who fit get more from somebody else." },
  outbidHelp: { sv: "Närmast: {names}.", en: "Nearest: {names}." },
  helpSeek: {
    sv: "Med ”{topic}” bland det som söks kan det bli ett par med {partner}.",
    en: "With “{topic}” among what is sought, {partner} can be the partner.",
  },
  helpOffer: {
    sv: "Med ”{topic}” bland det som erbjuds kan det bli ett par med {partner}.",
    en: "With “{topic}” among what is offered, {partner} can be the partner.",
  },
  helpSpeak: {
    sv: "Om {name} också kan tala {language} kan det bli ett par med {partner}.",
    en: "If {name} can also speak {language}, {partner} can be the partner.",
  },
  helpWithoutRule: {
    sv: "Utan regeln om {rule} blir det ett par med {partner}.",
    en: "Without the rule on {rule}, {partner} would be the partner.",
  },
  helpUnlock: {
    sv: "Om du låser upp {pair} blir det ett par med {partner}.",
    en: "If you unlock {pair}, {partner} would be the partner.",
  },
  helpWilling: {
    sv: "{partner} passar och vill ha fler än en: de kan bli ett par i nästa omgång.",
    en: "{partner} fits and wants more than one: they can be a pair in the next round.",
  },
  helpTakesMore: {
    sv: "{partner} passar. Fråga om en partner till går för sig, så kan de bli ett par i nästa omgång.",
    en: "{partner} fits. Ask whether one more partner is possible, and they can be a pair in the next round.",
  },
  helpInstead: { sv: "Då blir någon annan utan.", en: "Somebody else is then left." },
  wouldHelp: { sv: "Det här skulle hjälpa {name}", en: "What would help {name}" },
  "search-stopped": { sv: "Sökningen hann inte hela vägen.", en: "The search did not get all the way." },
  "search-stoppedHelp": { sv: "Matcha igen.", en: "Match again." },
});
