/**
 * A name as it is compared: without case, accents and spacing, so that "Förändringsledning" is found by "forandring" and
 * nobody adds a skill twice for a capital letter.
 */
export const spellingOf = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
