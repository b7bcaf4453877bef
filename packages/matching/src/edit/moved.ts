import type { Crowd } from "../crowd/crowd.ts";
import type { Moved } from "../effect.ts";
import type { Standing } from "../report/standing.ts";

/** Everybody whose partner is another one than before. */
export function movedBetween(crowd: Crowd, before: Standing, after: Standing): Moved[] {
  const idOf = (place: number) => crowd.people[place]?.id ?? null;
  return crowd.people.flatMap(({ id }, person) => {
    const [from, to] = [before.partner[person]!, after.partner[person]!];
    if (from === to) return [];
    const benefit = { before: before.benefit[person]!, after: after.benefit[person]! };
    return [{ id, from: idOf(from), to: idOf(to), benefit }];
  });
}
