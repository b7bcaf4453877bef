import { criteria } from "../criteria/criteria.ts";
import type { Measure } from "../criteria/criterion.ts";
import { coverage } from "../criteria/coverage.ts";
import { reciprocal } from "../criteria/reciprocity.ts";
import { toScore } from "../criteria/to-score.ts";
import type { Crowd } from "../crowd/crowd.ts";
import { FULL } from "../person.ts";
import type { Policy } from "../policy.ts";
import type { Forbid } from "../rules/rule.ts";
import { choosableRules, standingOrders } from "../rules/rules.ts";

/** A criterion as the checker uses it: its two rows, filled for one person at a time. */
export interface Counted {
  readonly measure: Measure;
  readonly weight: number;
  readonly blend: (a: number, b: number) => number;
  readonly given: Float64Array;
  readonly gotten: Float64Array;
  average: number;
}

/** Every criterion of the registry with a weight, and coverage in any case. */
export function countedOf(crowd: Crowd, policy: Policy): Counted[] {
  return criteria.flatMap((criterion) => {
    const weight = policy.weights[criterion.id] ?? 0;
    const measure = weight > 0 || criterion.id === coverage.id ? criterion.measure(crowd, policy) : null;
    if (measure === null) return [];
    const blend = criterion.blend === "mean" ? reciprocal.mean : reciprocal[policy.reciprocity];
    const [given, gotten] = [new Float64Array(crowd.size), new Float64Array(crowd.size)];
    return [{ measure, weight, blend, given, gotten, average: 0 }];
  });
}

/** Fills both rows of each criterion for the partners after a person. */
export function fill(counted: readonly Counted[], person: number): void {
  for (const { measure, given, gotten } of counted) {
    measure.gives(person, person + 1, given.length, given);
    measure.gets(person, person + 1, gotten.length, gotten);
  }
}

/** A rule as the checker uses it. */
export interface Ruled {
  readonly forbid: Forbid;
  readonly standing: boolean;
}

/** The rules that always hold and those that the policy chose. */
export function ruledOf(crowd: Crowd, policy: Policy): Ruled[] {
  const chosen = policy.hard.flatMap(({ rule: id, reach }) =>
    choosableRules.flatMap((rule) =>
      rule.id === id ? [{ forbid: rule.forbid(crowd, reach), standing: rule.standing }] : [],
    ),
  );
  return [...standingOrders.map((rule) => ({ forbid: rule.forbid(crowd), standing: rule.standing })), ...chosen];
}

/** Marks partners after a person whom a rule forbids. */
export function mark(ruled: readonly Ruled[], person: number, marks: Uint16Array): void {
  marks.fill(0, person + 1);
  for (const { forbid } of ruled) forbid(person, person + 1, marks, 1);
}

/** Sets the average of each criterion over the known values that the standing rules allow. */
export function setAverages(counted: readonly Counted[], ruled: readonly Ruled[], size: number): void {
  const standing = ruled.filter((rule) => rule.standing);
  const marks = new Uint16Array(size);
  const tallies = counted.map(() => ({ sum: 0, count: 0 }));
  for (let person = 0; person < size; person++) {
    mark(standing, person, marks);
    fill(counted, person);
    counted.forEach(({ measure, given, gotten }, k) => {
      for (const row of measure.gives === measure.gets ? [given] : [given, gotten]) {
        for (let j = person + 1; j < size; j++) {
          if (marks[j] !== 0 || Number.isNaN(row[j])) continue;
          tallies[k]!.sum += toScore(row[j]!);
          tallies[k]!.count++;
        }
      }
    });
  }
  counted.forEach((one, k) => {
    const { sum, count } = tallies[k]!;
    one.average = count === 0 ? 0.5 : sum / (count * FULL);
  });
}
