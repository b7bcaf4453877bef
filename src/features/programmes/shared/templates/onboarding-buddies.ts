import { collaboration, learning, sharpest, spareTime } from "./common-items.ts";
import type { ProgrammeTemplate } from "./programme-template.ts";
import { help, pace, structure } from "./style-scales.ts";

export const onboardingBuddies: ProgrammeTemplate = {
  id: "onboarding-buddies",
  name: { sv: "Introduktionsfaddrar", en: "Onboarding buddies" },
  pitch: {
    sv: "Den som är ny får en fadder som har varit här ett tag. Korta samtal, och ingen fråga är för liten.",
    en: "A newcomer gets a buddy who has been here a while. Short talks, and no question is too small.",
  },
  purpose: {
    sv: "Den som är ny ska hitta rätt snabbt, ha någon att vända sig till utanför den egna gruppen och våga fråga om det som alla andra redan tycks veta. Faddern får i gengäld se arbetsplatsen med nya ögon.",
    en: "Somebody new should find their feet quickly, have a person to turn to outside their own team, and dare to ask about what everyone else already seems to know. In return the buddy sees the workplace with fresh eyes.",
  },
  expectations: {
    sv: "Räkna med en halvtimme varannan vecka i fyra månader. Den som är ny kommer med frågorna. Faddern berättar hur det brukar gå till och vem som vet mer. Faddern bedömer ingen och rapporterar ingenting.",
    en: "Count on half an hour every other week for four months. The newcomer brings the questions. The buddy tells how things usually go and who knows more. The buddy assesses nobody and reports nothing.",
  },
  form: "pairs",
  joining: "cohort",
  hiredWithinDays: 120,
  cadenceDays: 14,
  meetingMinutes: 30,
  days: { joiningEnds: null, needsDue: 10, introductions: 14, starts: 15, ends: 365 },
  questions: {
    exchange: "either-way",
    mostPartners: 2,
    styles: [help, pace, structure],
    common: [collaboration, sharpest, learning, spareTime],
  },
  matching: {
    weights: {
      coverage: 3,
      level: 0,
      availability: 3,
      place: 3,
      language: 3,
      style: 1,
      wish: 1,
      variety: 1,
      novelty: 0,
    },
    place: "near",
    rules: [{ rule: "reporting-line", reach: 2 }, { rule: "same-team" }, { rule: "shared-language" }],
  },
};
