import { messages } from "./messages.ts";

/** What is wrong with one field, by the kind of fault that the schema found. */
export const fieldErrorMessages = messages({
  missing: { sv: "Fyll i det här.", en: "Fill this in." },
  too_small_string: {
    sv: "Minst {minimum, plural, one {# tecken} other {# tecken}}.",
    en: "At least {minimum, plural, one {# character} other {# characters}}.",
  },
  too_big_string: { sv: "Högst {maximum} tecken.", en: "At most {maximum} characters." },
  too_small_number: { sv: "Minst {minimum}.", en: "At least {minimum}." },
  too_big_number: { sv: "Högst {maximum}.", en: "At most {maximum}." },
  too_small_array: { sv: "Välj minst {minimum}.", en: "Choose at least {minimum}." },
  too_big_array: { sv: "Välj högst {maximum}.", en: "Choose at most {maximum}." },
  email: { sv: "Det ser inte ut som en mejladress.", en: "This does not look like a mail address." },
  date: { sv: "Skriv datumet som 2026-11-24.", en: "Write the date as 2026-11-24." },
  uuid: { sv: "Det är ingen giltig identitet.", en: "This is not a valid identifier." },
  invalid_value: { sv: "Välj ett av alternativen.", en: "Choose one of the alternatives." },
  invalid: {
    sv: "Det går inte att läsa. Rätta och försök igen.",
    en: "This cannot be read. Correct it and try again.",
  },
});
