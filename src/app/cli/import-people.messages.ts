import { messages } from "#platform/shared/messages.ts";

/** What `parvis import-people` says of a file, in the organisation's language. */
export const importPeopleMessages = messages({
  file: {
    sv: "{fileName}: {rows, plural, one {# rad} other {# rader}}, {encoding}",
    en: "{fileName}: {rows, plural, one {# row} other {# rows}}, {encoding}",
  },
  columns: { sv: "Kolumner", en: "Columns" },
  notRead: { sv: "läses inte", en: "not read" },
  rowProblem: { sv: "Rad {line}: {reason} {remedy}", en: "Line {line}: {reason} {remedy}" },
  cellProblem: { sv: "Rad {line}, {column}: {reason} {remedy}", en: "Line {line}, {column}: {reason} {remedy}" },
  cellIs: { sv: "I cellen står: {value}", en: "The cell says: {value}" },
  noted: { sv: "Bra att veta", en: "Good to know" },
  missing: { sv: "Finns här men saknas i filen", en: "Here, but not in the file" },
  more: { sv: "… och {n, number} till", en: "… and {n, number} more" },
  dryRun: { sv: "Det här var ett prov. Inget har skrivits.", en: "This was a dry run. Nothing was written." },
  applied: {
    sv: "Klart: {added, plural, one {# ny} other {# nya}}, {changed, plural, one {# ändrad} other {# ändrade}}, {unchanged, plural, one {# oförändrad} other {# oförändrade}}, {deactivated, plural, one {# avslutad} other {# avslutade}}, {refused, plural, one {# rad utelämnad} other {# rader utelämnade}}.",
    en: "Done: {added, number} new, {changed, number} changed, {unchanged, number} unchanged, {deactivated, number} deactivated, {refused, plural, one {# row left out} other {# rows left out}}.",
  },
  rowsRefused: {
    sv: "{n, plural, one {En rad} other {# rader}} behöver rättas, så inget har lästs in. Rätta i filen, eller läs in de andra med --good-rows.",
    en: "{n, plural, one {One row needs} other {# rows need}} correcting, so nothing was read in. Correct the file, or read the others in with --good-rows.",
  },
  importRunning: {
    sv: "En annan fil läses in just nu. Inget har skrivits. Försök igen när den är klar.",
    en: "Another file is being read in right now. Nothing was written. Try again when it is done.",
  },
  noSuchHeading: {
    sv: "Filen har ingen kolumn med rubriken {named}. Den har: {there}.",
    en: "The file has no column with the heading {named}. It has: {there}.",
  },
});
