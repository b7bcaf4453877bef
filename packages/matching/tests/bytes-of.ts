import type { Result } from "../src/index.ts";

/** A result as text, so that two can be compared to the byte. */
export const bytesOf = (result: Result): string =>
  JSON.stringify(result, (_, value: unknown) => (isList(value) ? Array.from(value) : value));

const isList = (value: unknown): value is Int32Array | Float64Array =>
  value instanceof Int32Array || value instanceof Float64Array;

/** A short fingerprint of a text (FNV-1a, 32 bits). */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let k = 0; k < text.length; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
