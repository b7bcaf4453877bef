import type { HouseRule } from "./source.ts";

/** Words that beg, and marks that shout. Code such as `!==` stands outside the quotes. */
const loud = /"[^"\n]*(?:![^"\n]*"|\b(?:tyvärr|vänligen|unfortunately|oops)\b)/i;

/** What people read is calm: no exclamation marks and no apologies in a catalogue of messages. */
export const calmWords: HouseRule = (sources) =>
  sources
    .filter(({ path }) => path.endsWith(".messages.ts"))
    .flatMap(({ path, text }) => {
      const found = loud.exec(text);
      return found ? [{ path, says: `say it calmly: ${found[0]}` }] : [];
    });
