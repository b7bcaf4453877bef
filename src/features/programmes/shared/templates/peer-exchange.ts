import { collaboration, energy, learning, sharpest, spareTime } from "./common-items.ts";
import type { ProgrammeTemplate } from "./programme-template.ts";
import { feedback, help, pace, structure, thinking } from "./style-scales.ts";

export const peerExchange: ProgrammeTemplate = {
  id: "peer-exchange",
  name: { sv: "Kollegialt utbyte", en: "Peer exchange" },
  pitch: {
    sv: "Två kollegor på ungefär samma nivå lär av varandra. Båda ger och båda får.",
    en: "Two colleagues at about the same level learn from each other. Both give and both gain.",
  },
  purpose: {
    sv: "Kunskap ska röra sig mellan avdelningar i stället för att stanna där den uppstod. Under ett halvår möts två kollegor med jämna mellanrum, byter erfarenheter och hjälper varandra vidare med något som var och en själv har valt.",
    en: "Knowledge should travel between departments instead of staying where it arose. For half a year two colleagues meet regularly, trade experience and help each other along with something each of them has chosen.",
  },
  expectations: {
    sv: "Räkna med en timme var tredje vecka. Ni bestämmer själva vad ni tar upp, och det ni säger stannar mellan er. Kommer något emellan flyttar ni mötet. Blir det inte som du tänkt dig kan du lämna utan att förklara dig.",
    en: "Count on an hour every third week. You two decide what to bring up, and what you say stays between you. If something comes up, you move the meeting. If it turns out not to be for you, you can leave without explaining.",
  },
  form: "pairs",
  joining: "open",
  hiredWithinDays: null,
  cadenceDays: 21,
  meetingMinutes: 60,
  days: { joiningEnds: 14, needsDue: 21, introductions: 28, starts: 35, ends: 217 },
  questions: {
    exchange: "both-ways",
    mostPartners: 2,
    styles: [feedback, thinking, structure, pace, help],
    common: [collaboration, energy, sharpest, learning, spareTime],
  },
  matching: {
    weights: {
      coverage: 5,
      level: 3,
      availability: 3,
      place: 1,
      language: 3,
      style: 1,
      wish: 1,
      variety: 3,
      novelty: 1,
    },
    place: "near",
    rules: [{ rule: "reporting-line", reach: 1 }, { rule: "same-team" }, { rule: "shared-language" }],
  },
};
