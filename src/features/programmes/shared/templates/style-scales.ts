import type { StyleScale } from "../needs-questions.ts";

export const pace: StyleScale = {
  id: "pace",
  low: { sv: "lugnt och grundligt", en: "slow and thorough" },
  high: { sv: "raskt framåt", en: "brisk and forward" },
};
export const feedback: StyleScale = {
  id: "feedback",
  low: { sv: "varsam återkoppling", en: "gentle feedback" },
  high: { sv: "rak återkoppling", en: "straight feedback" },
};
export const structure: StyleScale = {
  id: "structure",
  low: { sv: "samtalet får ta sin egen väg", en: "the talk finds its own way" },
  high: { sv: "dagordning och anteckningar", en: "an agenda and notes" },
};
export const thinking: StyleScale = {
  id: "thinking",
  low: { sv: "tänka först, sedan prata", en: "think first, then talk" },
  high: { sv: "tänka högt tillsammans", en: "think out loud together" },
};
export const help: StyleScale = {
  id: "help",
  low: { sv: "frågor att fundera på", en: "questions to ponder" },
  high: { sv: "konkreta råd", en: "concrete advice" },
};
