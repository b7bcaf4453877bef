import type { Crowd } from "./crowd.ts";

/** For each person how many rounds ago they last were paired with whom, whichever of the two remembers it. */
export function latestMeetings(crowd: Crowd): readonly ReadonlyMap<number, number>[] {
  const met: Map<number, number>[] = Array.from({ length: crowd.size }, () => new Map());
  const note = (one: number, other: number, roundsAgo: number) =>
    met[one]?.set(other, Math.min(roundsAgo, met[one].get(other) ?? roundsAgo));
  crowd.people.forEach(({ past = [] }, person) => {
    for (const { id, roundsAgo } of past) {
      const other = crowd.indexOf.get(id);
      if (other === undefined || other === person) continue;
      note(person, other, roundsAgo);
      note(other, person, roundsAgo);
    }
  });
  return met;
}
