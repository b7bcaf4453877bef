import { messages } from "#platform/shared/messages.ts";

/** The five levels of proficiency in words, and none. */
export const proficiencyMessages = messages({
  level0: { sv: "kan inte än", en: "not yet" },
  level1: { sv: "har prövat", en: "have tried" },
  level2: { sv: "kan lite", en: "know a little" },
  level3: { sv: "kan bra", en: "know well" },
  level4: { sv: "kan mycket bra", en: "know very well" },
  level5: { sv: "lär andra", en: "teach others" },
});
