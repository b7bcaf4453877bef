/** What stops a text from being read as it stands, and what to know about it when it is read. */
export type CellFinding = { kind: "control-character" | "broken-character" | "formula-kept-as-text"; sign: string };

/** Steering signs, marks that turn the direction of writing, and invisible ones. Joiners stay: names are written with them. */
const STEERING = new RegExp(
  String.raw`[\0-\x08\x0e-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]`,
  "u",
);
const STEERING_ALL = new RegExp(STEERING.source, "gu");
/** What stands where bytes could not be read in the chosen encoding. */
const BROKEN = "\ufffd";
/** How a spreadsheet recognises a formula. A number with its sign is none. */
const FORMULA = /^(?:=|[+\-@].*[^\d\s.,])/su;
/** Spreadsheets mark a text with an apostrophe, and our own file of rejected rows does the same. */
const TEXT_MARK = /^'(?=[=+\-@\t\r])/u;

/** The text of a cell in composed form, without space around it, line breaks inside it or a spreadsheet's text mark. */
export function cleanText(cell: string): string {
  const text = cell.trim();
  if (PLAIN.test(text)) return text;
  return text.replace(TEXT_MARK, "").normalize("NFC").replace(/\s+/gu, " ");
}

/** Most cells: letters and digits, single spaces, nothing to clean. */
const PLAIN = /^[\p{L}\p{N}@.](?:[\p{L}\p{N}@._/-]| (?! ))*$/u;

/** What is odd about a cell's text, the worst first; null for most. */
export function findingIn(text: string): CellFinding | null {
  const steering = STEERING.exec(text)?.[0];
  if (steering !== undefined) return { kind: "control-character", sign: codePoint(steering) };
  if (text.includes(BROKEN)) return { kind: "broken-character", sign: codePoint(BROKEN) };
  if (FORMULA.test(text)) return { kind: "formula-kept-as-text", sign: text.charAt(0) };
  return null;
}

/** At most 60 characters of a cell, each steering sign written out, so that it can be shown anywhere. */
export function excerpt(cell: string): string {
  const start = cell
    .slice(0, 200)
    .replace(/\s+/gu, " ")
    .trim()
    .replace(STEERING_ALL, (sign) => `[${codePoint(sign)}]`);
  const signs = [...start];
  return signs.length > 60 ? `${signs.slice(0, 59).join("")}…` : start;
}

const codePoint = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
