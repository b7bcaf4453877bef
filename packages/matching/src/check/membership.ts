import type { Crowd } from "../crowd/crowd.ts";
import type { Group } from "../result.ts";
import type { Lists } from "./lists.ts";
import type { Finding } from "./report.ts";

/** Who is in which pair: known people with room, each at most once, locks kept and rejections respected. */
export function membershipFindings(crowd: Crowd, lists: Lists, groups: readonly Group[]): Finding[] {
  const findings: Finding[] = [];
  const placed = new Set<string>();
  const made = new Set<number>();
  for (const { members } of groups) {
    const [one, other] = [crowd.indexOf.get(members[0]), crowd.indexOf.get(members[1])];
    if (one === undefined || other === undefined) findings.push({ code: "unknown-person", people: members });
    else made.add(lists.keyOf(one, other));
    for (const id of members) {
      const hasRoom = (crowd.people[crowd.indexOf.get(id) ?? -1]?.capacity.pair ?? 0) > 0;
      if (placed.has(id) || !hasRoom) findings.push({ code: "placed-twice", people: [id] });
      placed.add(id);
    }
  }
  const named = (key: number) =>
    [Math.floor(key / crowd.size), key % crowd.size].flatMap((place) => crowd.people[place]?.id ?? []);
  for (const key of lists.locked) if (!made.has(key)) findings.push({ code: "lock-broken", people: named(key) });
  for (const key of lists.rejected) if (made.has(key)) findings.push({ code: "rejected-pair", people: named(key) });
  return findings;
}
