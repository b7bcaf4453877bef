import { messages } from "#platform/shared/messages.ts";

/** The parts of a programme in its sidebar. */
export const programmePlaces = messages({
  overview: { sv: "Översikt", en: "Overview" },
  matching: { sv: "Matchning", en: "Matching" },
  participants: { sv: "Deltagare", en: "Participants" },
  relationships: { sv: "Relationer", en: "Relationships" },
  demand: { sv: "Söks och erbjuds", en: "Sought and offered" },
  settings: { sv: "Programinställningar", en: "Programme settings" },
  programmes: { sv: "Alla program", en: "All programmes" },
});
