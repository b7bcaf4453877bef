import type { Id, Language, Need, Person, Skill } from "../person.ts";
import { between, oneOf, type Random, randomFrom, several, zipf } from "./random.ts";
import { freeWeek } from "./week.ts";

export interface Population {
  readonly people: number;
  readonly seed: number;
  /** How many skills there are to offer and to seek. */
  readonly skills?: number;
  /** The share of optional fields that people left empty. */
  readonly missing?: number;
}

interface Site {
  readonly site: Id;
  readonly country: string;
  readonly zoneHours: number;
  readonly languages: readonly [home: Id, other: Id];
}

const sites: readonly [Site, ...Site[]] = [
  { site: "malmo", country: "se", zoneHours: 1, languages: ["sv", "en"] },
  { site: "stockholm", country: "se", zoneHours: 1, languages: ["sv", "en"] },
  { site: "tampere", country: "fi", zoneHours: 2, languages: ["fi", "en"] },
  { site: "london", country: "gb", zoneHours: 0, languages: ["en", "fr"] },
];

/** Each manager's team, and so the shape of the whole company. */
const TEAM = 8;

/** People of an invented company: popular skills, teams with managers, few high levels, some private wishes and blocks. */
export function peopleFrom({ people, seed, skills = 120, missing = 0.05 }: Population): Person[] {
  const random = randomFrom(seed);
  const width = String(people).length;
  const idOf = (index: number): Id => `p${String(index).padStart(width, "0")}`;
  const skillOf = zipf(skills);
  return Array.from({ length: people }, (_, index) => personFrom(random, index, { people, idOf, skillOf, missing }));
}

interface Company {
  readonly people: number;
  readonly idOf: (index: number) => Id;
  readonly skillOf: (random: Random) => number;
  readonly missing: number;
}

function personFrom(random: Random, index: number, company: Company): Person {
  const { idOf, missing } = company;
  const home = oneOf(random, ...sites);
  const said = <T>(value: T): T | undefined => (random() < missing ? undefined : value);
  const level = levelOf(random, index);
  const known = several(random, between(random, 4, 8), company.skillOf);
  const given = between(random, 2, 4);
  return {
    id: idOf(index),
    offers: known.slice(0, given).map((skill) => offerOf(random, skill, level)),
    needs: known.slice(given).map((skill) => needOf(random, skill)),
    level: said(level),
    unit: `u${unitOf(index)}`,
    reportsTo: index === 0 ? undefined : idOf(managerOf(index)),
    slots: said(freeWeek(random, home.zoneHours)),
    languages: said(languagesOf(random, home)),
    site: home.site,
    zoneHours: home.zoneHours,
    styles: Array.from({ length: 4 }, () => said(between(random, 0, 4) / 4) ?? null),
    ...privateLists(random, index, company),
    capacity: { pair: 1 },
    groups: { country: home.country },
  };
}

/** A quarter wish for somebody, and one in fifty blocks somebody. */
function privateLists(random: Random, index: number, { people, idOf }: Company): Pick<Person, "wishes" | "blocks"> {
  const others = (count: number) =>
    several(random, Math.min(count, people - 1), (draw) => between(draw, 0, people - 1)).filter(
      (other) => other !== index,
    );
  const wishes = random() < 0.25 ? others(between(random, 1, 3)).map(idOf) : [];
  const blocks = random() < 0.02 ? others(1).map(idOf) : [];
  return { wishes, blocks };
}

const managerOf = (index: number): number => Math.floor((index - 1) / TEAM);

function unitOf(index: number): number {
  let head = index;
  while (head > TEAM) head = managerOf(head);
  return head;
}

/** Most stand on the second or third level; who leads others stands above them. */
function levelOf(random: Random, index: number): number {
  const leads = index < 10 ? 3 : index < 100 ? 1 : 0;
  return Math.min(7, leads + oneOf(random, 1, 2, 2, 2, 3, 3, 4));
}

const offerOf = (random: Random, skill: number, level: number): Skill => ({
  skill: `s${skill}`,
  level: Math.min(5, between(random, 2, 3) + (level > 2 ? 1 : 0) + (random() < 0.3 ? 1 : 0)),
});

function needOf(random: Random, skill: number): Need {
  const level = between(random, 0, 2);
  return { skill: `s${skill}`, priority: oneOf(random, 1, 2, 3), level, wanted: between(random, level + 1, 5) };
}

const languagesOf = (random: Random, { languages: [home, other] }: Site): Language[] => [
  { language: home, level: 5 },
  ...(random() < 0.85 ? [{ language: other, level: between(random, 3, 5) }] : []),
];
