const LOCAL = /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]+$/u;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u;

/** True for an address that mail can be sent to from outside: one @, and a domain with an ending. */
export function isMailAddress(text: string): boolean {
  const at = text.lastIndexOf("@");
  const local = text.slice(0, Math.max(at, 0));
  const labels = text.slice(at + 1).split(".");
  if (text.length > 254 || local.length === 0 || local.length > 64 || labels.length < 2) return false;
  if (local.startsWith(".") || local.endsWith(".") || local.includes("..") || !LOCAL.test(local)) return false;
  return labels.every((label) => label.length <= 63 && LABEL.test(label)) && /\p{L}{2}/u.test(labels.at(-1) ?? "");
}
