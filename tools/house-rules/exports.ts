import { type HouseRule, isTest } from "./source.ts";

/** `export *` hides what a file offers and pulls in everything behind it. */
export const noExportStar: HouseRule = (sources) =>
  sources
    .filter(({ text }) => /^export \* /m.test(text))
    .map(({ path }) => ({ path, says: "name what is exported instead of export *" }));

/** A function that others call has a sentence that adds to its name: unit, edge, error, reason. */
export const documentedFunctions: HouseRule = (sources) =>
  sources
    .filter((source) => /^(src|packages)\/.*\.ts$/.test(source.path) && !isTest(source))
    .flatMap(({ path, text }) => {
      const exported = [...text.matchAll(/^export (?:async )?function (\w+)/gm)];
      const bare = exported.filter(({ index }) => !text.slice(0, index).trimEnd().endsWith("*/"));
      return bare.map(([, name]) => ({ path, says: `${name} is exported and has no sentence that adds to its name` }));
    });
