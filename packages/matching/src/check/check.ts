import { type Crowd, crowdOf } from "../crowd/crowd.ts";
import type { Group, Result } from "../result.ts";
import type { Round } from "../round.ts";
import { boundFindings, found, optimalFindings, type Remade, valueOf } from "./claims.ts";
import { type Lists, listsOf } from "./lists.ts";
import { membershipFindings } from "./membership.ts";
import { proofsOf } from "./proofs.ts";
import type { CheckReport, Finding } from "./report.ts";
import { rescore } from "./rescore.ts";

/**
 * Looks at a result without trusting it or sharing anything with the solver but the definitions of criteria and rules:
 * who is in which pair, every score, every tier, and the prices against every allowed pair.
 */
export function check(round: Round, result: Result): CheckReport {
  const crowd = crowdOf(round.people);
  const lists = listsOf(crowd, round);
  const membership = membershipFindings(crowd, lists, result.groups);
  const proofs = result.proof === "none" ? null : proofsOf(crowd, lists, round, result);
  const groups = new Map(result.groups.map((group) => [keyOf(crowd, lists, group), group]));
  const remade: Remade[] = [];
  const scores: Finding[] = [];
  let pairs = 0;
  rescore(crowd, round.policy, (one, other, pair) => {
    if (pair.isAllowed) pairs++;
    proofs?.look(one, other, pair);
    const key = lists.keyOf(one, other);
    const group = groups.get(key);
    if (!group) return;
    const inLine = lists.inLine(one) + lists.inLine(other);
    remade.push({ ...pair, one, other, inLine, isLocked: lists.locked.has(key), isCurrent: lists.current.has(key) });
    if (!(lists.locked.has(key) ? pair.keepsRules : pair.isAllowed))
      scores.push({ code: "forbidden-pair", people: group.members });
    if (pair.score !== group.score) scores.push({ code: "wrong-score", people: group.members });
  });
  const isSound = membership.length === 0;
  const claims = isSound ? claimFindings(crowd, lists, round, result, remade, proofs) : [];
  const findings = [...membership, ...scores, ...(proofs?.findings ?? []), ...claims];
  return { ok: findings.length === 0, proof: findings.length === 0 ? result.proof : "none", findings, pairs };
}

function claimFindings(
  crowd: Crowd,
  lists: Lists,
  round: Round,
  result: Result,
  remade: readonly Remade[],
  proofs: ReturnType<typeof proofsOf> | null,
): Finding[] {
  const value = valueOf(remade, result.certificate.scale.bonus);
  const figures = ["placed", "first", "worst", "total", "kept"] as const;
  const isValue = figures.every((figure) => result.value[figure] === value[figure]);
  const wrong = found([["wrong-value", !isValue]]);
  if (!proofs) return wrong;
  const claims =
    result.proof === "optimal"
      ? optimalFindings(round, result, remade, proofs)
      : boundFindings(crowd, lists, result, remade, proofs);
  return [...wrong, ...claims];
}

function keyOf(crowd: Crowd, lists: Lists, { members: [one, other] }: Group): number {
  return lists.keyOf(crowd.indexOf.get(one) ?? -1, crowd.indexOf.get(other) ?? -1);
}
