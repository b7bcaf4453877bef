import type { Crowd } from "../crowd/crowd.ts";
import type { Policy } from "../policy.ts";
import type { Rule } from "../rules/rule.ts";
import { choosableRules, type Obstacle, standingOrders } from "../rules/rules.ts";

/** Marks for each j >= `from` which rules forbid the pair: bit k for rule k. The marks are overwritten by the next call. */
export type Judge = (person: number, from: number) => Uint16Array;

interface Applied {
  readonly rule: Rule & { readonly id: Obstacle };
  readonly reach: number | undefined;
}

/** The rules of a policy in the order of their bits. */
export function rulesOf(policy: Policy): Applied[] {
  const chosen = policy.hard.flatMap(({ rule: id, reach }) =>
    choosableRules.filter((rule) => rule.id === id).map((rule) => ({ rule, reach })),
  );
  return [...standingOrders.map((rule) => ({ rule, reach: undefined })), ...chosen];
}

/** A judge by these rules; a mark of 0 means that all of them let the two meet. */
export function judgeOf(crowd: Crowd, rules: readonly Applied[]): Judge {
  const marks = new Uint16Array(crowd.size);
  const forbids = rules.map(({ rule, reach }) => rule.forbid(crowd, reach));
  return (person, from) => {
    marks.fill(0, from);
    forbids.forEach((forbid, bit) => forbid(person, from, marks, 1 << bit));
    return marks;
  };
}

/** Judges by those rules alone over whose pairs averages are taken. */
export const standingJudgeOf = (crowd: Crowd, policy: Policy): Judge =>
  judgeOf(
    crowd,
    rulesOf(policy).filter(({ rule }) => rule.standing),
  );
