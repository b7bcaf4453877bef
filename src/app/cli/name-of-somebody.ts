/** A name from a shell: the last word is the family name. Without one, what the mail address suggests. */
export function nameOfSomebody(name: string | undefined, email: string): { givenName: string; familyName: string } {
  const written = name?.trim().split(/\s+/).filter(Boolean) ?? [];
  const words = written.length > 0 ? written : wordsIn(email);
  const familyName = words.length > 1 ? (words.at(-1) ?? "") : "";
  return { givenName: words.slice(0, familyName ? -1 : undefined).join(" "), familyName: familyName || "-" };
}

const wordsIn = (email: string): string[] =>
  (email.split("@")[0] ?? "")
    .split(/[._]+/)
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1));
