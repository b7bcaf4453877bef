import type { Locale } from "#platform/shared/actor.ts";

/** What people want to get better at, in own words. Keyed by the skill of the catalogue that it is about. */
export type SpokenGoals = { readonly [L in Locale]: readonly string[] };

export const goals: Readonly<Record<string, SpokenGoals>> = {
  "difficult-conversations": {
    sv: [
      "Jag vill kunna ta det svåra samtalet inom en vecka i stället för att skjuta upp det till nästa månad.",
      "När två i gruppen inte drar jämnt vill jag våga kliva in tidigt och lugnt.",
      "Jag brukar linda in kritik tills den inte hörs, och det vill jag sluta med före sommaren.",
    ],
    en: [
      "I want to say the uncomfortable thing while it is still small, and kindly.",
      "Twice this year I waited too long to tell somebody that the work was not good enough.",
    ],
  },
  feedback: {
    sv: [
      "Mina kollegor säger att jag bara hör av mig när något är fel, och det vill jag ändra på.",
      "Jag vill hitta ett sätt att ge återkoppling som passar i vardagen och inte bara i utvecklingssamtalet.",
      "Efter varje leverans vill jag kunna säga en sak som gick bra och en som vi gör om.",
    ],
    en: [
      "I would like to give feedback within a day, in person, and without writing it down first.",
      "My praise is too general, so people do not know what to repeat.",
    ],
  },
  influence: {
    sv: [
      "Jag samordnar sex personer som alla har en annan chef, och jag vill få dem att dra åt samma håll.",
      "Som arkitekt får jag sällan bestämma, så jag behöver bli bättre på att övertyga.",
      "Nästa projekt går över tre avdelningar och jag har inget mandat på pappret.",
    ],
    en: [
      "I lead a working group of volunteers and need them to care about a deadline.",
      "Nobody reports to me, yet the outcome does, and I want to get used to that.",
    ],
  },
  delegation: {
    sv: [
      "Jag gör fortfarande det mesta själv, fast gruppen har växt till nio personer.",
      "Till hösten vill jag ha lämnat över driftmötet helt och inte bara på semestern.",
      "Jag vill lära mig släppa uppgifter utan att följa varje steg på vägen.",
    ],
    en: [
      "I take tasks back the moment they get hard, and my team has noticed.",
      "I want to hand over whole problems rather than small errands.",
    ],
  },
  "coaching-leadership": {
    sv: [
      "Jag ger svar för fort och vill träna på att ställa frågor som får andra att tänka själva.",
      "Två nya i gruppen behöver stöd, och jag vill vara till nytta utan att ta över.",
    ],
    en: [
      "I want to ask one more question before I offer my own solution.",
      "I never learned to coach, I only learned to instruct.",
    ],
  },
  facilitation: {
    sv: [
      "Våra planeringsmöten drar över varje gång, och jag vill kunna hålla ihop dem på en timme.",
      "Jag vill leda en workshop där också de tysta kommer till tals.",
      "Det blir alltid samma tre som pratar när jag håller i mötet.",
    ],
    en: [
      "My meetings end without a decision more often than I like to admit.",
      "I would like to run a retrospective that people ask to have again.",
    ],
  },
  presenting: {
    sv: [
      "I mars ska jag presentera vår prognos för ledningsgruppen, och rösten brukar svika mig.",
      "Jag vill kunna förklara elnätets problem för någon som aldrig har sett en ställverkslokal.",
      "Mina bilder är fulla av text eftersom jag är rädd att tappa tråden.",
    ],
    en: [
      "I want to present grid data so that people outside the team act on it.",
      "Speaking to forty people still costs me a night of sleep.",
    ],
  },
  "clear-writing": {
    sv: [
      "Mina beslutsunderlag blir långa, och jag vill lära mig skriva det viktigaste på en halv sida.",
      "Jag vill skriva så att montörerna läser instruktionen före och inte efter.",
    ],
    en: [
      "I write in my third language and would like my proposals to sound less careful.",
      "I want to cut my weekly report to what somebody can use.",
    ],
  },
  stakeholders: {
    sv: [
      "Kommunen, markägaren och vår egen säljavdelning vill olika saker, och jag sitter i mitten.",
      "Jag vill förstå hur jag håller intressenter informerade utan att drunkna i möten.",
    ],
    en: [
      "Three departments want the same week in May, and I have to tell two of them no.",
      "I would like to hear of objections before the steering group does.",
    ],
  },
  negotiation: {
    sv: [
      "Vi ska handla upp nya transformatorer, och jag har aldrig suttit vid bordet själv.",
      "Jag ger mig för tidigt när motparten blir tyst.",
    ],
    en: [
      "I negotiate with suppliers twice my age and want to stop apologising.",
      "I want to prepare a negotiation properly instead of hoping for a good mood.",
    ],
  },
  "product-strategy": {
    sv: [
      "Vi bygger det kunderna ber om, en sak i taget, och jag vill lära mig se längre fram.",
      "Jag vill kunna säga nej till en idé och ha goda skäl.",
      "Nästa år ska jag ta över färdplanen för laddtjänsten.",
    ],
    en: [
      "I know our product well and its market hardly at all.",
      "I want to write a strategy that fits on one page and survives the autumn.",
    ],
  },
  "user-research": {
    sv: [
      "Jag har läst om intervjuer men aldrig gjort en på riktigt, och det vill jag göra före påsk.",
      "Vi gissar vad kundtjänst behöver, fast de sitter en trappa ned.",
    ],
    en: ["I would like to sit beside customers more often and defend our design less."],
  },
  "data-analysis": {
    sv: [
      "Jag kan läsa diagram men inte göra dem, och vill bli självgående i våra mätvärden.",
      "Jag vill kunna svara på varför avbrotten ökade utan att vänta på analysgruppen.",
      "Alla frågar mig om siffror som jag själv inte litar på.",
    ],
    en: [
      "I want to go from averages to understanding what varies and why.",
      "I have two years of sensor data and no idea where to begin.",
    ],
  },
  programming: {
    sv: [
      "Jag gör samma kalkylblad varje måndag och vill automatisera det i vår.",
      "Jag vill skriva kod som en kollega vågar ändra i.",
    ],
    en: ["I can read Python and want to write it without copying.", "My scripts work on my machine and nowhere else."],
  },
  "system-architecture": {
    sv: [
      "Jag vill lära mig dela upp ett gammalt system utan att stanna verksamheten.",
      "Som ny arkitekt vet jag inte hur mycket jag ska rita och hur mycket jag ska koda.",
    ],
    en: [
      "I want to make decisions that others can understand two years later.",
      "Everything I design is either too simple or too clever.",
    ],
  },
  "software-testing": {
    sv: [
      "Våra test säger att allt är bra och kunderna säger något annat.",
      "Jag vill kunna granska andras kod så att den som skrev den lär sig något.",
    ],
    en: ["I approve other people's code too quickly because I do not want to be difficult."],
  },
  "project-management": {
    sv: [
      "Mitt första egna projekt börjar i januari och jag vill inte lova mer än vi hinner.",
      "Jag vill bli bättre på att se risker innan de blir förseningar.",
      "Planen är alltid rätt den dag jag skriver den.",
    ],
    en: [
      "I want to plan with the people who do the work, and not for them.",
      "Our estimates are wishes, and I would like to change that.",
    ],
  },
  "leading-change": {
    sv: [
      "Vi byter ärendesystem i höst, och de som ska använda det har slutat lyssna.",
      "Jag vill förstå varför förra omorganisationen gick så trögt och göra nästa bättre.",
    ],
    en: [
      "I am to introduce a way of working that I did not choose myself.",
      "I want to notice resistance early and take it as information.",
    ],
  },
  "time-management": {
    sv: [
      "Kalendern är full klockan nio och mitt eget arbete börjar efter fyra.",
      "Jag vill hitta två sammanhängande timmar om dagen och hålla dem.",
      "Jag säger ja i korridoren och ångrar mig vid skrivbordet.",
    ],
    en: [
      "I finish other people's urgent things and none of my own.",
      "I would like to leave on time three days a week.",
    ],
  },
  stress: {
    sv: [
      "Jag har jour var fjärde vecka och vill hitta ett sätt att komma ned i varv efteråt.",
      "Förra våren blev det för mycket, och jag vill känna igen tecknen i tid.",
    ],
    en: ["I want to talk to somebody who has been tired and came back from it."],
  },
  "career-planning": {
    sv: [
      "Efter tolv år som specialist undrar jag om jag vill leda andra eller fördjupa mig.",
      "Jag vill veta vad som krävs för nästa steg, i klartext och inte i korridorprat.",
      "Jag är tillbaka efter föräldraledighet och funderar på en ny riktning.",
    ],
    en: [
      "I moved here two years ago and want to know which doors are open.",
      "I would like an honest picture of what I am good at.",
    ],
  },
  "introducing-colleagues": {
    sv: [
      "Vi tar emot fyra nya i augusti, och jag vill att deras första vecka blir bättre än min var.",
      "Jag är ny själv och vill lära känna huset utanför min egen korridor.",
    ],
    en: [
      "I joined in spring and still learn by accident.",
      "I want to build a first month that does not depend on who has time.",
    ],
  },
  recruitment: {
    sv: [
      "Jag anställer på magkänsla och vill ha en bättre metod.",
      "Jag vill kunna hålla en intervju där den sökande också får veta hur det är här.",
    ],
    en: ["I need to hire two technicians in a town where nobody knows us."],
  },
  budgeting: {
    sv: [
      "Från årsskiftet har jag budgetansvar, och jag kan inte skilja en periodisering från en prognos.",
      "Jag vill förstå vad mina beslut kostar innan ekonomi ringer.",
    ],
    en: [
      "I have a budget for the first time and want to own it rather than explain it.",
      "Numbers make me nervous, and my new role is full of them.",
    ],
  },
  "sustainability-strategy": {
    sv: [
      "Vi ska rapportera utsläpp från hela leverantörskedjan, och jag vet knappt var jag ska börja.",
      "Jag vill räkna på klimatnytta så att inköp tar den på allvar.",
    ],
    en: ["I want to turn our sustainability targets into things that a team can do on a Tuesday."],
  },
};
