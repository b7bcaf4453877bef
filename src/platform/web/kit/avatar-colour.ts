const grounds = [
  "var(--p1)",
  "var(--p2)",
  "var(--p3)",
  "var(--p4)",
  "var(--p5)",
  "var(--p6)",
  "var(--p7)",
  "var(--p8)",
];

/** The ground of a person's disc: the same one everywhere, from the id and nothing else. Carries no meaning. */
export function avatarGround(personId: string): string {
  let hash = 2166136261;
  for (const letter of personId) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619);
  return grounds[(hash >>> 0) % grounds.length] ?? "var(--p1)";
}

/** The colour of initials on that ground; only the hjortron disc takes dark ones. */
export const avatarInk = (ground: string): string => (ground === "var(--p2)" ? "var(--on-peer)" : "oklch(0.99 0 0)");

/** The first letters of the first and the last name: "Elin Maria Åkerström" -> "EÅ". */
export function initials(name: string): string {
  const [first = "", ...rest] = name.trim().split(/\s+/u);
  const last = rest.at(-1) ?? "";
  return `${[...first][0] ?? ""}${[...last][0] ?? ""}`.toLocaleUpperCase();
}
