import { type HouseRule, isTest } from "./source.ts";

const clocks = /new Date\(\)|Date\.now\(\)|(?<![.\w])now\(\)|\bcurrent_(?:date|timestamp)\b|Temporal\.Now/;

/** Features take the time from `ctx.now`, `ctx.today` or the platform's clock, which tests and the demo set. */
export const noOwnClock: HouseRule = (sources) =>
  sources
    .filter((source) => /^src\/features\/[^/]+\/(server|shared)\//.test(source.path) && !isTest(source))
    .flatMap(({ path, text }) => {
      const found = clocks.exec(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ""));
      return found ? [{ path, says: `${found[0]}: take the time from ctx.now, ctx.today or the clock` }] : [];
    });
