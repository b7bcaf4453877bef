/**
 * True when an API token's scopes allow a read or a write of an endpoint's tag: `goals:read` reads goals, `goals:write` also
 * changes them, `read` and `write` are for every tag. A session has no scopes and may all that the person may.
 */
export function scopesAllow(scopes: readonly string[] | null, tag: string, kind: "read" | "write"): boolean {
  if (scopes === null) return true;
  const enough = kind === "read" ? ["read", "write"] : ["write"];
  return enough.some((word) => scopes.includes(word) || scopes.includes(`${tag}:${word}`));
}
