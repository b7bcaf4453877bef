/** Why a password is refused. Length is what makes one hard to guess; signs and digits are asked of nobody. */
export const passwordFaults = ["short", "repeats", "row", "known", "about-you"] as const;
export type PasswordFault = (typeof passwordFaults)[number];

export const SHORTEST_PASSWORD = 12;
/** What must be left of a password when the words that anyone would try first are taken out of it. */
const OWN_PART = 6;
const FEWEST_DIFFERENT = 5;
const rows = ["abcdefghijklmnopqrstuvwxyzåäö", "qwertyuiopåasdfghjklöäzxcvbnm", "0123456789".repeat(3)];
const knownWords = [
  ...["password", "passw0rd", "lösenord", "losenord", "welcome", "välkommen", "valkommen", "letmein", "släppin"],
  ...["sommar", "vinter", "höst", "vår", "summer", "winter", "autumn", "spring", "parvis", "mentor", "admin"],
  ...["sverige", "stockholm", "göteborg", "malmö", "iloveyou", "hemligt", "secret", "qwerty", "football", "fotboll"],
];

/**
 * The first fault of a chosen password, or null. `about` is what others know of the person: names, mail address,
 * organisation.
 */
export function passwordFault(password: string, about: readonly string[] = []): PasswordFault | null {
  const plain = password.normalize("NFC").toLowerCase();
  if ([...plain].length < SHORTEST_PASSWORD) return "short";
  if (new Set(plain).size < FEWEST_DIFFERENT) return "repeats";
  if (without(plain, partsOf(about)).length < OWN_PART) return "about-you";
  if (without(plain, knownWords).length < OWN_PART) return "known";
  if (isRow(plain)) return "row";
  return null;
}

const partsOf = (about: readonly string[]): string[] =>
  about.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((part) => part.length >= 3);

/** What is left without the words, and without the digits and signs that people hang on to them. */
function without(password: string, words: readonly string[]): string {
  const found = words.filter((word) => password.includes(word));
  if (found.length === 0) return password;
  const left = found.reduce((rest, word) => rest.replaceAll(word, ""), password);
  return left.replace(/[^\p{L}]/gu, "");
}

/** A run along the alphabet, the keyboard or the digits, in either direction. */
const isRow = (password: string): boolean =>
  rows.some((row) => row.includes(password) || [...row].toReversed().join("").includes(password));
