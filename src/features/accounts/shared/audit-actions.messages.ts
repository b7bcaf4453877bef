import { messages } from "#platform/shared/messages.ts";

/** What can be looked for in the audit log, by action with its dot as a hyphen. */
export const auditActionMessages = messages({
  "session-opened": { sv: "Inloggning", en: "Sign-in" },
  "session-ended": { sv: "Utloggning", en: "Sign-out" },
  "door-guessed": { sv: "Gissade lösenord", en: "Guessed passwords" },
  "password-changed": { sv: "Bytt lösenord", en: "Changed password" },
  "password-reset": { sv: "Återställt lösenord", en: "Reset password" },
  "role-given": { sv: "Roll given", en: "Role given" },
  "role-taken": { sv: "Roll tagen", en: "Role taken" },
  "account-invited": { sv: "Inbjudan", en: "Invitation" },
  "account-invitationCopied": { sv: "Kopierad inbjudan", en: "Copied invitation" },
  "account-linkMade": { sv: "Inloggningslänk", en: "Sign-in link" },
  "account-linkConfirmed": { sv: "Ja till inloggningslänk", en: "Agreed sign-in link" },
  "account-linkRefused": { sv: "Nej till inloggningslänk", en: "Refused sign-in link" },
  "account-disabled": { sv: "Stängt konto", en: "Closed account" },
  "account-enabled": { sv: "Öppnat konto", en: "Opened account" },
  "people-imported": { sv: "Inlästa personer", en: "People read in" },
  "person-statusChanged": { sv: "Ändrad anställning", en: "Changed employment" },
  "levels-changed": { sv: "Ändrade karriärnivåer", en: "Changed career levels" },
  "matching-exported": { sv: "Hämtat matchningsunderlag", en: "Downloaded basis of a matching" },
  "token-created": { sv: "Ny API-nyckel", en: "New API token" },
  "token-revoked": { sv: "Indragen API-nyckel", en: "Revoked API token" },
});
