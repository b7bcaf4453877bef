import { keptText } from "./kept-text.ts";

/**
 * The same function, which remembers its answers for the first 5,000 different texts: a column repeats few values, and a
 * hostile one must not grow the memory.
 */
export function remembered<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const before = answers.get(text);
    if (before !== undefined) return before;
    const answer = read(text);
    if (answers.size < 5000) answers.set(keptText(text), answer);
    return answer;
  };
}
