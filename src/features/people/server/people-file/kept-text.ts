/**
 * A copy of a text, at most 300 characters, to be kept. A piece of a longer text holds the whole of it in memory, so that
 * an index of addresses would hold the file that it was read from.
 */
export function keptText(text: string): string {
  const copy = ` ${text.slice(0, 300)}`;
  return copy.slice(1);
}
