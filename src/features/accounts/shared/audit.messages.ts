import { messages } from "#platform/shared/messages.ts";

/**
 * The audit log in words, by action with its dot as a hyphen. `who` did it, `whom` it concerned: a name, or "du". An action
 * without a sentence is shown by its code.
 */
export const auditMessages = messages({
  "organisation-setUp": { sv: "{who} satte upp Parvis", en: "{who} set Parvis up" },
  "session-opened": { sv: "{who} loggade in", en: "{who} signed in" },
  "session-ended": { sv: "{who} loggade ut", en: "{who} signed out" },
  "door-guessed": { sv: "Någon gissade lösenord till {whom}", en: "Somebody guessed passwords for {whom}" },
  "password-changed": { sv: "{who} bytte lösenord", en: "{who} changed the password" },
  "password-reset": { sv: "{who} valde nytt lösenord med en länk", en: "{who} chose a new password by a link" },
  "token-created": {
    sv: "{isOwn, select, true {{who} gjorde en API-nyckel} other {{who} gjorde en API-nyckel åt {whom}}}",
    en: "{isOwn, select, true {{who} made an API token} other {{who} made an API token for {whom}}}",
  },
  "token-revoked": { sv: "{who} drog in en API-nyckel", en: "{who} revoked an API token" },
  "role-given": { sv: "{who} gav {whom} rollen {role}", en: "{who} gave {whom} the role {role}" },
  "role-taken": { sv: "{who} tog rollen {role} från {whom}", en: "{who} took the role {role} from {whom}" },
  "account-invited": { sv: "{who} bjöd in {whom}", en: "{who} invited {whom}" },
  "account-invitationCopied": {
    sv: "{who} kopierade en inbjudan till {whom}",
    en: "{who} copied an invitation for {whom}",
  },
  "account-linkMade": { sv: "{who} gjorde en inloggningslänk åt {whom}", en: "{who} made a sign-in link for {whom}" },
  "account-linkConfirmed": {
    sv: "{who} sa ja till en inloggningslänk åt {whom}",
    en: "{who} agreed to a sign-in link for {whom}",
  },
  "account-linkRefused": { sv: "{who} sa nej till en inloggningslänk", en: "{who} refused a sign-in link" },
  "account-disabled": { sv: "{who} stängde kontot för {whom}", en: "{who} closed the account of {whom}" },
  "account-enabled": { sv: "{who} öppnade kontot för {whom}", en: "{who} opened the account of {whom}" },
  "people-imported": { sv: "{who} läste in personer från en fil", en: "{who} read people in from a file" },
  "person-statusChanged": {
    sv: "Anställningen ändrades för {whom} när {who} läste in en fil",
    en: "The employment of {whom} changed when {who} read a file in",
  },
  "levels-changed": { sv: "{who} ändrade karriärnivåerna", en: "{who} changed the career levels" },
  "matching-exported": {
    sv: "{who} hämtade underlaget för en matchning",
    en: "{who} downloaded the basis of a matching",
  },
  you: { sv: "Du", en: "You" },
  toYou: { sv: "dig", en: "you" },
  server: { sv: "Någon vid servern", en: "Somebody at the server" },
  formerColleague: { sv: "en tidigare kollega", en: "a former colleague" },
  from: { sv: "Från {address}", en: "From {address}" },
});
