import { collaboration, energy, learning, spareTime } from "./common-items.ts";
import type { ProgrammeTemplate } from "./programme-template.ts";
import { feedback, help, structure, thinking } from "./style-scales.ts";

export const leadershipCircle: ProgrammeTemplate = {
  id: "leadership-circle",
  name: { sv: "Ledarcirkel", en: "Leadership circle" },
  pitch: {
    sv: "Fyra till sex ledare möts regelbundet och hjälper varandra med det som är svårt just nu.",
    en: "Four to six leaders meet regularly and help each other with what is hard right now.",
  },
  purpose: {
    sv: "Att leda är ensamt utan jämlikar att tänka tillsammans med. I cirkeln turas ni om att lägga fram ett verkligt fall, får frågor i stället för färdiga svar och går därifrån med ett eget nästa steg.",
    en: "Leading is lonely without peers to think with. In the circle you take turns to bring a real case, get questions instead of ready answers, and leave with a next step of your own.",
  },
  expectations: {
    sv: "Räkna med nittio minuter var fjärde vecka i nio månader. Alla bidrar, och det som sägs stannar i cirkeln. Rollen som samtalsledare går runt.",
    en: "Count on ninety minutes every fourth week for nine months. Everyone contributes, and what is said stays in the circle. The role of facilitator goes round.",
  },
  form: "circles",
  joining: "invitation",
  hiredWithinDays: null,
  cadenceDays: 28,
  meetingMinutes: 90,
  days: { joiningEnds: 14, needsDue: 21, introductions: 28, starts: 35, ends: 305 },
  questions: {
    exchange: "both-ways",
    mostPartners: 1,
    styles: [feedback, thinking, structure, help],
    common: [collaboration, energy, learning, spareTime],
  },
  matching: {
    weights: {
      coverage: 3,
      level: 5,
      availability: 3,
      place: 1,
      language: 3,
      style: 1,
      wish: 1,
      variety: 3,
      novelty: 1,
    },
    place: "ignore",
    rules: [{ rule: "reporting-line", reach: 3 }, { rule: "same-team" }, { rule: "shared-language" }],
  },
};
