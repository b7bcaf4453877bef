/** Checks the rules of the house that no linter knows: `node tools/house-rules.ts`. */
import { asSystemPlaces } from "./house-rules/as-system-places.ts";
import { calmWords } from "./house-rules/calm-words.ts";
import { documentedFunctions, noExportStar } from "./house-rules/exports.ts";
import { fileNames } from "./house-rules/file-names.ts";
import { noOwnClock } from "./house-rules/no-own-clock.ts";
import { ownTables } from "./house-rules/own-tables.ts";
import { sliceImports } from "./house-rules/slice-imports.ts";
import { type HouseRule, readSources } from "./house-rules/source.ts";

const rules: HouseRule[] = [
  sliceImports,
  fileNames,
  ownTables,
  noOwnClock,
  asSystemPlaces,
  noExportStar,
  documentedFunctions,
  calmWords,
];

const sources = await readSources();
const complaints = rules.flatMap((rule) => rule(sources));
for (const { path, says } of complaints) console.error(`${path}: ${says}`);
console.log(`${sources.length} files, ${complaints.length} complaints`);
process.exitCode = complaints.length > 0 ? 1 : 0;
