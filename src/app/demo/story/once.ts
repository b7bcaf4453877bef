/** Hands texts out, each of them once: two people never say the same thing in the same words. */
export type Once = {
  /** Those that nobody has said yet. */
  left(texts: readonly string[]): readonly string[];
  take(text: string): string;
  /** The next that nobody has said, or nothing when all are said. */
  takeOne(texts: readonly string[]): string | undefined;
};

/** A new beginning: nothing has been said. */
export function createOnce(): Once {
  const said = new Set<string>();
  const left = (texts: readonly string[]) => texts.filter((text) => !said.has(text));
  const take = (text: string) => {
    said.add(text);
    return text;
  };
  return {
    left,
    take,
    takeOne: (texts) => {
      const [text] = left(texts);
      return text === undefined ? undefined : take(text);
    },
  };
}
