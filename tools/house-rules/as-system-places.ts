import { type HouseRule, isTest } from "./source.ts";

/**
 * Where work may run without an actor, past row-level security. Each place is a hole in the second lock: it needs a reason
 * in the code, and a look by a second person before it is added here.
 */
const places = [
  "src/features/matching/server/ask-about-draft.ts",
  "src/features/matching/server/job/do-matching.ts",
  "src/features/matching/server/queries/export-run.ts",
  "src/features/accounts/server/door-limits.ts",
  "src/features/accounts/server/commands/ask-link.ts",
  "src/features/notifications/server/commands/stop-mails.ts",
  "src/features/notifications/server/mail/mail-what-is-due.ts",
  "src/features/people/server/imports/apply-import.ts",
  "src/features/people/server/imports/from-disk/apply-from-disk.ts",
  "src/features/people/server/imports/from-disk/read-from-disk.ts",
  "src/features/people/server/imports/read-import.ts",
  "src/features/privacy/server/erase-everything.ts",
  "src/features/privacy/server/export-everything.ts",
  "src/features/programmes/server/tell-people.ts",
];

/** Complains of `asSystem(...)` in a feature outside the listed places. */
export const asSystemPlaces: HouseRule = (sources) =>
  sources
    .filter((source) => source.path.startsWith("src/features/") && !isTest(source) && !places.includes(source.path))
    .filter(({ text }) => /\basSystem\(/.test(text))
    .map(({ path }) => ({ path, says: "asSystem is for the places listed in tools/house-rules/as-system-places.ts" }));
