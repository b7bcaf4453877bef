import { codeIn, numbersOf } from "../crowd/columns.ts";
import { byCodeUnits, type Crowd } from "../crowd/crowd.ts";
import type { Id, Need } from "../person.ts";
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
const met = (offered: number, need: { level: number; wanted: number }): number =>
  offered <= need.level ? 0 : Math.min(1, (offered - need.level) / Math.max(1, need.wanted - need.level));

const priorityWeight = (need: Need): number => 4 - need.priority;

interface Offered {
  readonly person: number;
  readonly level: number;
}
interface Needed {
  readonly person: number;
  readonly need: Need;
}
interface Market {
  /** Who offers and who needs each skill, by person ascending. Skills are in the order of their ids. */
  readonly skills: readonly { readonly offers: readonly Offered[]; readonly needs: readonly Needed[] }[];
  readonly offered: readonly { readonly skill: number; readonly level: number }[][];
  readonly needed: readonly { readonly skill: number; readonly need: Need }[][];
  /** The sum of priority weights of each person's needs; NaN for those who named none. */
  readonly wanted: Float64Array;
  /** NaN for those who offer nothing, else 0: added to a value it makes the value unknown. */
  readonly offersKnown: Float64Array;
}

function measureCoverage(crowd: Crowd): Measure {
  const market = marketOf(crowd);
  const complete = !market.wanted.some(Number.isNaN) && !market.offersKnown.some(Number.isNaN);
  return { gives: givesIn(market), gets: getsIn(market), complete };
}

// Skills are visited in one order in both directions, so that both add the same numbers in the same order.
function givesIn({ skills, offered, wanted, offersKnown }: Market): Row {
  return (person, from, out) => {
    out.fill(offersKnown[person]!, from);
    for (const { skill, level } of offered[person]!) {
      const needs = skills[skill]!.needs;
      for (let k = needs.length - 1; k >= 0 && needs[k]!.person >= from; k--) {
        const { person: getter, need } = needs[k]!;
        if (getter < out.length) out[getter]! += priorityWeight(need) * met(level, need);
      }
    }
    for (let j = from; j < out.length; j++) out[j]! /= wanted[j]!;
  };
}

function getsIn({ skills, needed, wanted, offersKnown }: Market): Row {
  return (person, from, out) => {
    out.set(offersKnown.subarray(from, out.length), from);
    for (const { skill, need } of needed[person]!) {
      const offers = skills[skill]!.offers;
      const weight = priorityWeight(need);
      for (let k = offers.length - 1; k >= 0 && offers[k]!.person >= from; k--) {
        const { person: giver, level } = offers[k]!;
        if (giver < out.length) out[giver]! += weight * met(level, need);
      }
    }
    for (let j = from; j < out.length; j++) out[j]! /= wanted[person]!;
  };
}

function marketOf(crowd: Crowd): Market {
  const codes = new Map<Id, number>();
  const names = crowd.people.flatMap((person) => [...person.offers, ...person.needs].map(({ skill }) => skill));
  for (const skill of names.sort(byCodeUnits)) codeIn(codes, skill);
  const skills = Array.from({ length: codes.size }, () => ({ offers: [] as Offered[], needs: [] as Needed[] }));
  const bySkill = (a: { skill: number }, b: { skill: number }) => a.skill - b.skill;
  const offered = crowd.people.map(({ offers }) =>
    offers.map(({ skill, level }) => ({ skill: codeIn(codes, skill), level })).sort(bySkill),
  );
  const needed = crowd.people.map(({ needs }) =>
    needs.map((need) => ({ skill: codeIn(codes, need.skill), need })).sort(bySkill),
  );
  offered.forEach((list, person) => list.forEach(({ skill, level }) => skills[skill]?.offers.push({ person, level })));
  needed.forEach((list, person) => list.forEach(({ skill, need }) => skills[skill]?.needs.push({ person, need })));
  const wanted = numbersOf(crowd, ({ needs }) => needs.reduce((sum, need) => sum + priorityWeight(need), 0) || null);
  const offersKnown = numbersOf(crowd, ({ offers }) => (offers.length > 0 ? 0 : null));
  return { skills, offered, needed, wanted, offersKnown };
}

function evidenceOf(crowd: Crowd, giver: number, getter: number): Evidence[] {
  const offers = new Map(crowd.people[giver]?.offers.map(({ skill, level }) => [skill, level]));
  return (crowd.people[getter]?.needs ?? []).flatMap((need) => {
    const level = offers.get(need.skill);
    const share = level === undefined ? 0 : met(level, need);
    if (level === undefined || share === 0) return [];
    const { skill, priority, wanted } = need;
    return [{ kind: "skill", skill, priority, level, own: need.level, wanted, share }];
  });
}
