export type PersonName = { givenName: string; familyName: string };

const PARTICLES = new Set([
  "von",
  "af",
  "av",
  "de",
  "del",
  "della",
  "den",
  "der",
  "di",
  "du",
  "el",
  "al",
  "la",
  "le",
  "van",
  "zu",
  "ter",
  "ten",
  "dos",
  "da",
]);

/** Parts a whole name: "Last, First" at the comma, otherwise the last word with its particles is the last name. */
export function splitName(text: string): PersonName {
  const comma = text.indexOf(",");
  if (comma !== -1) return { givenName: text.slice(comma + 1).trim(), familyName: text.slice(0, comma).trim() };
  const words = text.split(" ");
  let from = Math.max(words.length - 1, 0);
  while (from > 1 && PARTICLES.has((words[from - 1] ?? "").toLowerCase())) from -= 1;
  if (words.length === 1) return { givenName: text, familyName: "" };
  return { givenName: words.slice(0, from).join(" "), familyName: words.slice(from).join(" ") };
}

/** A whole name as it compares: either order, any case. */
export function nameKey({ givenName, familyName }: PersonName): string {
  return `${givenName} ${familyName}`.trim().toLowerCase();
}
