import type { Person } from "@parvis/matching";
import type { PartnersSoFar } from "#features/relationships/server/index.ts";

type Pair = readonly [string, string];

/** Pairs that have been tried or are together now: not the same people again, however it went. */
export const alreadyTogether = ({ open, spokenFor, past }: PartnersSoFar): Pair[] =>
  [...open, ...spokenFor, ...past].flatMap(pairsAmong);

const pairsAmong = (personIds: readonly string[]): Pair[] =>
  personIds.flatMap((one, at) => personIds.slice(at + 1).map((other): Pair => [one, other]));

/**
 * Pairs on one reporting line that runs through managers outside of the round, whom the engine does not know. `reach` is how
 * many levels up the line counts.
 */
export function linesOutside(people: readonly Person[], managerOf: ReadonlyMap<string, string>, reach: number): Pair[] {
  const inRound = new Set(people.map(({ id }) => id));
  return people.flatMap(({ id }) => {
    const above = managersAbove(id, managerOf, reach);
    const firstOutside = above.findIndex((manager) => !inRound.has(manager));
    if (firstOutside < 0) return [];
    return above.slice(firstOutside).flatMap((manager): Pair[] => (inRound.has(manager) ? [[id, manager]] : []));
  });
}

/** Managers from the nearest up, at most `reach` of them. A circle in the organisation chart ends where it closes. */
function managersAbove(id: string, managerOf: ReadonlyMap<string, string>, reach: number): string[] {
  const above: string[] = [];
  for (let at = managerOf.get(id); at && at !== id && !above.includes(at) && above.length < reach;) {
    above.push(at);
    at = managerOf.get(at);
  }
  return above;
}

/** Pairs in a programme where one gives and the other gets, when both only seek or both only offer. */
export function nothingBetween(people: readonly Person[]): Pair[] {
  const [onlySeek, onlyOffer] = [
    people.filter(({ offers }) => offers.length === 0).map(({ id }) => id),
    people.filter(({ needs }) => needs.length === 0).map(({ id }) => id),
  ];
  return [...pairsAmong(onlySeek), ...pairsAmong(onlyOffer)];
}
