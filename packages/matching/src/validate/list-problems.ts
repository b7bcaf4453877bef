import type { Crowd } from "../crowd/crowd.ts";
import { neighboursOf, placesOf } from "../crowd/neighbours.ts";
import type { Problem, ProblemCode } from "../problem.ts";
import type { Members, Round } from "../round.ts";
import type { Judge } from "../score/judge.ts";

/** What the lists of locked, rejected and current pairs get wrong, by themselves and against each other. */
export function listProblems(crowd: Crowd, judge: Judge, round: Round): Problem[] {
  const lists = (["locked", "rejected", "current"] as const).flatMap((field) =>
    round[field].flatMap((members) => shapeProblems(crowd, field, members)),
  );
  return [...lists, ...lockProblems(crowd, judge, round)];
}

function shapeProblems(crowd: Crowd, field: "locked" | "rejected" | "current", members: Members): Problem[] {
  const people = [...members].sort();
  if (members.length !== 2 || members[0] === members[1])
    return [{ severity: "error", code: "not-a-pair", people, field }];
  // Somebody who has left can still be named by an old rejection; nobody can be locked to them.
  const severity = field === "locked" ? "error" : "warning";
  return members.every((id) => crowd.indexOf.has(id)) ? [] : [{ severity, code: "unknown-person", people, field }];
}

function lockProblems(crowd: Crowd, judge: Judge, round: Round): Problem[] {
  const locked = round.locked.flatMap((members) => placesOf(crowd, members));
  const rejected = neighboursOf(
    crowd.size,
    round.rejected.flatMap((members) => placesOf(crowd, members)),
  );
  const times = new Map<number, number>();
  for (const person of locked.flat()) times.set(person, (times.get(person) ?? 0) + 1);
  const error = (code: ProblemCode, places: readonly number[]): Problem => {
    const people = [...places].sort((a, b) => a - b).flatMap((place) => crowd.people[place]?.id ?? []);
    return { severity: "error", code, people, field: "locked" };
  };
  const hasRoom = (place: number) => (crowd.people[place]?.capacity.pair ?? 0) > 0;
  return [
    ...[...times].filter(([, count]) => count > 1).map(([person]) => error("locked-twice", [person])),
    ...locked.flatMap((pair) =>
      pair.filter((place) => !hasRoom(place)).map((place) => error("locked-without-capacity", [place])),
    ),
    ...locked.filter(([a, b]) => rejected[a]?.includes(b)).map((pair) => error("locked-and-rejected", pair)),
    ...locked
      .filter(([a, b]) => hasRoom(a) && hasRoom(b) && judge(a, 0)[b] !== 0)
      .map((pair) => error("locked-against-rule", pair)),
  ];
}
