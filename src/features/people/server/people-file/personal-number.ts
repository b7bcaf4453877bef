/** A Swedish personal identity number or co-ordination number, with or without century and sign. */
const SHAPE = /^(?:\d{2})?(\d{2})(\d{2})(\d{2})[-+ ]?(\d{4})$/;

/** True for text that is a personal identity number: its day exists (or is 60 more) and its check digit is right. */
export function isPersonalNumber(text: string): boolean {
  const parts = SHAPE.exec(text);
  if (!parts) return false;
  const [, year = "", month = "", day = "", last = ""] = parts;
  const dayOfMonth = Number(day) > 60 ? Number(day) - 60 : Number(day);
  return (
    Number(month) >= 1 && Number(month) <= 12 && dayOfMonth >= 1 && dayOfMonth <= 31 && luhn(year + month + day + last)
  );
}

/** The birth day with the last four figures hidden, as it may be shown. */
export const maskedPersonalNumber = (text: string): string => text.replace(/\d{4}$/, "****");

function luhn(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, at) => {
    const weighted = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0;
}
