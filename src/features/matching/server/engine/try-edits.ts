import { deserialize } from "node:v8";
import { type Effect, type Result, trySwap } from "@parvis/matching";
import { inputFrom } from "../input/round-input.ts";
import { roundOf } from "./rounds.ts";
import type { Tried, TryTask } from "./tasks.ts";

/** What changes by hand would do to a draft, in numbers that hold nothing private. */
export function tryEdits({ input, standing, aim, result: bytes, edits }: TryTask): Tried {
  const round = roundOf(inputFrom(input), standing, aim);
  const result = deserialize(bytes) as Result;
  const effect = trySwap(round, result, edits);
  return {
    problems: effect.problems,
    matched: { before: effect.before.placed, after: effect.after.placed },
    worst: worstOf(result, effect),
    moved: effect.moved.map(({ id, from, to, benefit }) => ({ id, from, to, ...benefit })),
  };
}

/** What the one gets who gets least; the engine's own figure has wishes in it. */
function worstOf({ groups }: Result, { moved }: Effect): Tried["worst"] {
  const before = new Map(groups.flatMap(({ members, benefits }) => members.map((id, at) => [id, benefits[at] ?? 0])));
  const after = new Map(before);
  for (const { id, to, benefit } of moved) {
    if (to === null) after.delete(id);
    else after.set(id, benefit.after);
  }
  const least = (gets: ReadonlyMap<string, number>) => (gets.size === 0 ? null : Math.min(...gets.values()));
  return { before: least(before), after: least(after) };
}
