import { type Message, messages } from "#platform/shared/messages.ts";
import type { ProblemKind } from "./problem-kinds.ts";
import type { UnreadableReason } from "./unreadable-file.ts";

/** What is wrong with a cell or a row, or worth knowing about it. */
export const problemMessages = messages({
  "missing-id": { sv: "Anställningsnumret saknas.", en: "The employee number is missing." },
  "duplicate-id": {
    sv: "Samma anställningsnummer som på rad {line}.",
    en: "Same employee number as on line {line}.",
  },
  "missing-name": { sv: "Namnet är inte fullständigt.", en: "The name is incomplete." },
  "bad-mail": { sv: "E-postadressen är inte fullständig.", en: "The email address is incomplete." },
  "duplicate-mail": { sv: "Samma e-postadress som på rad {line}.", en: "Same email address as on line {line}." },
  "mail-taken": {
    sv: "E-postadressen hör redan till personen med anställningsnummer {employeeId}.",
    en: "The email address already belongs to the person with employee number {employeeId}.",
  },
  "unknown-manager": {
    sv: "Chefen {manager} finns varken i filen eller bland dem som redan är inlästa.",
    en: "The manager {manager} is neither in the file nor among the people already here.",
  },
  "ambiguous-manager": { sv: "{people} personer heter {manager}.", en: "{people} people are called {manager}." },
  "manager-cycle": {
    sv: "{people, plural, one {Personen är sin egen chef.} other {Cheferna bildar en ring: {ring}.}}",
    en: "{people, plural, one {This person is their own manager.} other {The managers form a ring: {ring}.}}",
  },
  "bad-date": {
    sv: "{reason, select, day {{month} har {days} dagar.} year {Årtalet kan inte stämma.} other {Det går inte att läsa som ett datum.}}",
    en: "{reason, select, day {{month} has {days} days.} year {The year can not be right.} other {This can not be read as a date.}}",
  },
  "unknown-status": {
    sv: "Ordet säger inte om personen är aktiv, tjänstledig eller har slutat.",
    en: "The word does not say whether the person is active, on leave or has left.",
  },
  "unknown-level": {
    sv: "Nivån finns inte i organisationens lista.",
    en: "The level is not in the organisation’s list.",
  },
  "too-long": {
    sv: "Texten är längre än {max, number} tecken.",
    en: "The text is longer than {max, number} characters.",
  },
  "control-character": {
    sv: "Texten innehåller ett osynligt tecken ({sign}).",
    en: "The text contains an invisible character ({sign}).",
  },
  "broken-character": { sv: "Ett tecken i texten går inte att läsa.", en: "A character in the text can not be read." },
  "too-few-columns": {
    sv: "Raden har {found, plural, one {# cell} other {# celler}} i stället för {expected}.",
    en: "The row has {found, plural, one {# cell} other {# cells}} instead of {expected}.",
  },
  "too-many-columns": {
    sv: "Raden har {found} celler, men bara {expected} kolumner har en rubrik.",
    en: "The row has {found} cells, but only {expected} columns have a heading.",
  },
  "formula-kept-as-text": {
    sv: "Texten ser ut som en formel. Den läses in som vanlig text.",
    en: "The text looks like a formula. It is read as plain text.",
  },
  "date-in-words-accepted": { sv: "Datumet läses som {day}.", en: "The date is read as {day}." },
  "date-as-number-accepted": {
    sv: "Talet är ett kalkylblads sätt att räkna dagar. Det läses som {day}.",
    en: "The number is how a spreadsheet counts days. It is read as {day}.",
  },
  "date-order-assumed": {
    sv: "Inget i filen visar vad som är dag och vad som är månad. Kolumnen läses med dagen först.",
    en: "Nothing in the file tells day from month. The column is read with the day first.",
  },
  "levels-not-read": {
    sv: "Kolumnen ser inte ut att innehålla nivåer och läses inte in.",
    en: "The column does not look like levels and is not read.",
  },
  "manager-awaited": {
    sv: "Chefen {manager} har ingen egen rad, men en annan rad saknar sitt rätta nummer. Personen läses in nu och får sin chef när den raden är rättad.",
    en: "The manager {manager} has no row, but another row is without its right number. The person is read now and gets the manager once that row is corrected.",
  },
  "missing-mail": {
    sv: "E-postadress saknas, så personen kan inte få en inbjudan med mejl.",
    en: "There is no email address, so the person can not be invited by mail.",
  },
  "unknown-time-zone": {
    sv: "Tidszonen går inte att tolka och lämnas tom.",
    en: "The time zone can not be read and is left empty.",
  },
  "unknown-language": {
    sv: "Okänt språk: {words}. Det läses inte in.",
    en: "Unknown language: {words}. It is not read.",
  },
} satisfies Record<ProblemKind, Message>);

/** What to do about it. */
export const remedyMessages = messages({
  "missing-id": { sv: "Fyll i personens anställningsnummer.", en: "Fill in the person’s employee number." },
  "duplicate-id": {
    sv: "Rätta numret där det är fel, eller ta bort den ena raden.",
    en: "Correct the number where it is wrong, or remove one of the rows.",
  },
  "missing-name": {
    sv: "Fyll i både förnamn och efternamn. Sätt ett bindestreck om personen bara har ett namn.",
    en: "Fill in both first and last name. Put a hyphen if the person has only one name.",
  },
  "bad-mail": {
    sv: "Skriv hela adressen, med @ och ändelse.",
    en: "Write the whole address, with @ and an ending.",
  },
  "duplicate-mail": {
    sv: "Ge var och en sin egen adress, eller lämna den ena cellen tom.",
    en: "Give each person an address of their own, or leave one of the cells empty.",
  },
  "mail-taken": {
    sv: "Rätta adressen, eller ändra den andra personens adress först.",
    en: "Correct the address, or change the other person’s address first.",
  },
  "unknown-manager": {
    sv: "Rätta chefens nummer eller namn, eller lägg till en rad för den personen.",
    en: "Correct the manager’s number or name, or add a row for that person.",
  },
  "ambiguous-manager": {
    sv: "Ange chefens anställningsnummer eller e-postadress i stället för namnet.",
    en: "Give the manager’s employee number or email address instead of the name.",
  },
  "manager-cycle": {
    sv: "Ange rätt chef på minst en av raderna. Den som inte har någon chef får en tom cell.",
    en: "Give the right manager on at least one of the rows. Leave the cell empty for somebody without a manager.",
  },
  "bad-date": { sv: "Skriv datumet som 2026-11-24.", en: "Write the date as 2026-11-24." },
  "unknown-status": {
    sv: "Välj vad ordet betyder, eller skriv Aktiv, Tjänstledig eller Slutat.",
    en: "Choose what the word means, or write Active, On leave or Left.",
  },
  "unknown-level": {
    sv: "Välj en nivå ur listan, eller lägg till nivån där.",
    en: "Choose a level from the list, or add this one to it.",
  },
  "too-long": { sv: "Korta texten.", en: "Shorten the text." },
  "control-character": {
    sv: "Skriv om texten för hand. Tecknet följde troligen med när den klistrades in.",
    en: "Type the text again by hand. The character most likely came along when it was pasted.",
  },
  "broken-character": {
    sv: "Välj en annan teckenkodning för filen, eller skriv om texten.",
    en: "Choose another character encoding for the file, or type the text again.",
  },
  "too-few-columns": {
    sv: "Se efter om en radbrytning eller ett skiljetecken har hamnat fel.",
    en: "See whether a line break or a separator has ended up in the wrong place.",
  },
  "too-many-columns": {
    sv: "Sätt citattecken runt text som innehåller skiljetecknet.",
    en: "Put quotation marks round text that contains the separator.",
  },
  "formula-kept-as-text": {
    sv: "Rätta texten om den har blivit fel i exporten.",
    en: "Correct the text if the export has got it wrong.",
  },
  "date-in-words-accepted": { sv: "Kontrollera att dagen stämmer.", en: "Check that the day is right." },
  "date-as-number-accepted": { sv: "Kontrollera att dagen stämmer.", en: "Check that the day is right." },
  "date-order-assumed": {
    sv: "Byt ordning för kolumnen om månaden står först.",
    en: "Change the order for the column if the month comes first.",
  },
  "levels-not-read": {
    sv: "Koppla en annan kolumn till nivå, eller skriv in organisationens nivåer först.",
    en: "Map another column to level, or enter the organisation’s levels first.",
  },
  "manager-awaited": {
    sv: "Rätta först de rader som saknar sitt anställningsnummer.",
    en: "First correct the rows that lack their employee number.",
  },
  "missing-mail": { sv: "Fyll i adressen om det finns en.", en: "Fill in the address if there is one." },
  "unknown-time-zone": { sv: "Skriv den som Europe/Stockholm.", en: "Write it as Europe/Stockholm." },
  "unknown-language": {
    sv: "Skriv språkets namn på svenska eller engelska.",
    en: "Write the name of the language in Swedish or English.",
  },
} satisfies Record<ProblemKind, Message>);

/** Why a file as a whole can not be read, and what to do about it. */
export const unreadableFileMessages = messages({
  empty: { sv: "Filen är tom. Exportera den igen.", en: "The file is empty. Export it again." },
  spreadsheet: {
    sv: "Det här är ett kalkylblad. Spara det som CSV i kalkylprogrammet och välj den filen.",
    en: "This is a spreadsheet. Save it as CSV in the spreadsheet program and choose that file.",
  },
  "not-text": {
    sv: "Det här är ingen textfil. Välj en CSV-fil från personalsystemet.",
    en: "This is not a text file. Choose a CSV file from the personnel system.",
  },
  "one-column": {
    sv: "Det går inte att se några kolumner i filen. Välj skiljetecken eller teckenkodning för hand.",
    en: "No columns show in the file. Choose the separator or the character encoding by hand.",
  },
  "no-rows": {
    sv: "Filen har en rubrikrad men inga personer.",
    en: "The file has a row of headings but no people.",
  },
  "header-too-wide": {
    sv: "Filen har fler än {max, number} kolumner. Ta med bara dem som behövs.",
    en: "The file has more than {max, number} columns. Include only those that are needed.",
  },
  "unclosed-quote": {
    sv: "Ett citattecken på rad {line} stängs aldrig, så resten av filen går inte att dela i rader. Rätta raden och försök igen.",
    en: "A quotation mark on line {line} is never closed, so the rest of the file can not be cut into rows. Correct the line and try again.",
  },
  "too-many-people": {
    sv: "Filen har fler än {max, number} personer. Dela den i flera filer.",
    en: "The file has more than {max, number} people. Divide it into several files.",
  },
  "column-missing": {
    sv: "{field, select, employeeId {Ingen kolumn är kopplad till anställningsnummer.} givenName {Ingen kolumn är kopplad till förnamn.} familyName {Ingen kolumn är kopplad till efternamn.} other {Ingen kolumn är kopplad till namn.}} Koppla en.",
    en: "{field, select, employeeId {No column is mapped to employee number.} givenName {No column is mapped to first name.} familyName {No column is mapped to last name.} other {No column is mapped to name.}} Map one.",
  },
} satisfies Record<UnreadableReason, Message>);
