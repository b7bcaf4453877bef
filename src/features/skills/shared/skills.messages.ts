import { messages } from "#platform/shared/messages.ts";

export const skillsMessages = messages({
  SKILL_EXISTS: { sv: "Den kunskapen finns redan.", en: "That skill is there already." },
});
