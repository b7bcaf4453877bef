import { messages } from "#platform/shared/messages.ts";

/** The words of the account menu, which every screen loads. */
export const accountMenuMessages = messages({
  settings: { sv: "Inställningar", en: "Settings" },
  seen: { sv: "Vem har sett vad om mig", en: "Who has seen what about me" },
  signOut: { sv: "Logga ut", en: "Sign out" },
  administration: { sv: "Administration", en: "Administration" },
  administrator: { sv: "Administratör", en: "Administrator" },
  hr: { sv: "HR", en: "HR" },
  coordinator: { sv: "Koordinator", en: "Coordinator" },
});
