import { numbersOf } from "../crowd/columns.ts";
import type { Crowd } from "../crowd/crowd.ts";
import { type Ledgers, ledgersOf, priorityWeight } from "../crowd/ledger.ts";
import type { Criterion, Measure, Row } from "./criterion.ts";
import type { Evidence } from "./evidence.ts";

/** How much of what the getter seeks the giver can give, the getter's priorities weighing 3, 2 and 1. */
export const coverage = {
  id: "coverage",
  audience: "pair",
  blend: "reciprocity",
  measure: measureCoverage,
  evidence: (crowd, giver, getter) => evidenceOf(crowd, giver, getter),
} as const satisfies Criterion;

/** The share of a need that an offer of this level meets: nothing below or at one's own level, all at the wanted one. */
const met = (offered: number, level: number, wanted: number): number =>
  offered <= level ? 0 : Math.min(1, (offered - level) / Math.max(1, wanted - level));

function measureCoverage(crowd: Crowd): Measure {
  const { offers, needs } = ledgersOf(crowd);
  // 0 to begin with, or NaN for those who name none: whatever is added, it stays unknown.
  const offering = numbersOf(crowd, (person) => (person.offers.length > 0 ? 0 : null));
  const seeking = numbersOf(crowd, (person) => (person.needs.length > 0 ? 0 : null));
  const sought = numbersOf(crowd, (person) => person.needs.reduce((sum, need) => sum + priorityWeight(need), 0));
  const gives: Row = (person, from, to, out) => {
    if (offering[person] !== 0) return void out.fill(NaN, from, to);
    out.set(seeking.subarray(from, to), from);
    addGiven(offers, needs, person, from, to, out);
    for (let j = from; j < to; j++) out[j]! /= sought[j]!;
  };
  const gets: Row = (person, from, to, out) => {
    if (seeking[person] !== 0) return void out.fill(NaN, from, to);
    out.set(offering.subarray(from, to), from);
    addGotten(offers, needs, person, from, to, out);
    for (let j = from; j < to; j++) out[j]! /= sought[person]!;
  };
  return { gives, gets, complete: offering.every((value) => value === 0) && seeking.every((value) => value === 0) };
}

type Adder = (offers: Ledgers, needs: Ledgers, person: number, from: number, to: number, out: Float64Array) => void;

// Both go through skills in the same order, so that both add the same numbers in the same order.
const addGiven: Adder = (offers, needs, person, from, to, out) => {
  const { start, other, level, wanted, weight } = needs.bySkill;
  for (let offer = offers.byPerson.start[person]!; offer < offers.byPerson.start[person + 1]!; offer++) {
    const [skill, offered] = [offers.byPerson.other[offer]!, offers.byPerson.level[offer]!];
    for (let need = start[skill + 1]! - 1; need >= start[skill]! && other[need]! >= from; need--) {
      if (other[need]! < to) out[other[need]!]! += weight[need]! * met(offered, level[need]!, wanted[need]!);
    }
  }
};

const addGotten: Adder = (offers, needs, person, from, to, out) => {
  const { start, other, level } = offers.bySkill;
  const { level: own, wanted, weight, other: skills } = needs.byPerson;
  for (let need = needs.byPerson.start[person]!; need < needs.byPerson.start[person + 1]!; need++) {
    const skill = skills[need]!;
    for (let offer = start[skill + 1]! - 1; offer >= start[skill]! && other[offer]! >= from; offer--) {
      if (other[offer]! < to) out[other[offer]!]! += weight[need]! * met(level[offer]!, own[need]!, wanted[need]!);
    }
  }
};

function evidenceOf(crowd: Crowd, giver: number, getter: number): Evidence[] {
  const offers = new Map(crowd.people[giver]?.offers.map(({ skill, level }) => [skill, level]));
  return (crowd.people[getter]?.needs ?? []).flatMap((need) => {
    const level = offers.get(need.skill);
    const share = level === undefined ? 0 : met(level, need.level, need.wanted);
    if (level === undefined || share === 0) return [];
    const { skill, priority, wanted } = need;
    return [{ kind: "skill", skill, priority, level, own: need.level, wanted, share }];
  });
}
