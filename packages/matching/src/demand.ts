import { byCodeUnits } from "./crowd/crowd.ts";
import type { Id, Person } from "./person.ts";

/** One skill on the market of a round. */
export interface SkillDemand {
  readonly skill: Id;
  readonly seekers: number;
  readonly offerers: number;
  /** Seekers whom nobody else could take any further. */
  readonly unserved: number;
  /** Seekers more than offerers: recruit so many who can do it. Never below zero. */
  readonly shortage: number;
}

/** What is sought and what is offered, the largest shortage first. Suppress small counts before showing. */
export interface SupplyDemand {
  readonly skills: readonly SkillDemand[];
}

/** Counts each skill once for everybody who offers it and everybody who seeks it. */
export function demand(people: readonly Person[]): SupplyDemand {
  const names = new Set(people.flatMap(({ offers, needs }) => [...offers, ...needs].map(({ skill }) => skill)));
  const offers = levelsOf(people, "offers");
  const needs = levelsOf(people, "needs");
  const skills = [...names].map((skill): SkillDemand => {
    const [given, sought] = [offers.get(skill) ?? [], needs.get(skill) ?? []];
    const isServed = (seeker: Stated) => given.some((giver) => giver.id !== seeker.id && giver.level > seeker.level);
    const unserved = sought.filter((seeker) => !isServed(seeker)).length;
    const shortage = Math.max(0, sought.length - given.length);
    return { skill, seekers: sought.length, offerers: given.length, unserved, shortage };
  });
  return { skills: skills.sort((a, b) => b.shortage - a.shortage || byCodeUnits(a.skill, b.skill)) };
}

interface Stated {
  readonly id: Id;
  readonly level: number;
}

/** Who offers, or seeks, each skill, and from which level. */
function levelsOf(people: readonly Person[], field: "offers" | "needs"): Map<Id, Stated[]> {
  const stated = new Map<Id, Stated[]>();
  for (const person of people) {
    for (const { skill, level } of person[field]) {
      const list = stated.get(skill) ?? [];
      list.push({ id: person.id, level });
      stated.set(skill, list);
    }
  }
  return stated;
}
