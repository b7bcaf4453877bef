import { type Seeded, seeded } from "./seeded.ts";

/** An employee as a personnel system knows one, before any file gives it a form. Days are `YYYY-MM-DD`. */
export type Employee = {
  number: number;
  managerNumber: number | null;
  givenName: string;
  familyName: string;
  email: string;
  status: "active" | "leave" | "terminated";
  hiredOn: string;
  inJobSince: string;
  leftOn: string | null;
  department: string;
  title: string;
  level: 1 | 2 | 3 | 4 | 5;
  location: string;
  timeZone: string;
  languages: readonly ("sv" | "en")[];
};

/**
 * A company of any size: one director, everybody else with one of the people before them as manager, names as people
 * have them (å, é, ø, an apostrophe, "von"), no two with one address. The same for the same seed.
 */
export function employees(count: number, seed = 1): Employee[] {
  const chance = seeded(seed);
  const taken = new Map<string, number>();
  return Array.from({ length: count }, (_, at) => employee(at, chance, taken));
}

/** How many people report to one manager. */
const TEAM = 8;

function employee(at: number, chance: Seeded, taken: Map<string, number>): Employee {
  const [givenName, familyName] = [chance.pick(givenNames), chance.pick(familyNames)];
  const place = chance.pick(places);
  const managers = at === 0 ? null : Math.floor((at - 1) / TEAM);
  const level = levelAt(at, chance);
  const leads = level > 2;
  const status = leads ? "active" : chance.pick(statuses);
  const hired = 2001 + chance.below(20);
  return {
    number: numberOf(at),
    managerNumber: managers === null ? null : numberOf(managers),
    givenName,
    familyName,
    email: address(givenName, familyName, taken),
    status,
    hiredOn: day(hired, chance),
    inJobSince: day(hired + 1 + chance.below(4), chance),
    leftOn: status === "terminated" ? day(2025, chance) : null,
    department: chance.pick(departments),
    title: chance.pick(titles[level]),
    level,
    location: place.location,
    timeZone: place.timeZone,
    languages: chance.pick(languages),
  };
}

const numberOf = (at: number): number => 10_001 + at * 3;

function levelAt(at: number, chance: Seeded): Employee["level"] {
  if (at === 0) return 5;
  if (at <= TEAM) return 4;
  return at <= TEAM * TEAM ? 3 : chance.pick([1, 2] as const);
}

const day = (year: number, chance: Seeded): string =>
  `${year}-${String(1 + chance.below(12)).padStart(2, "0")}-${String(1 + chance.below(28)).padStart(2, "0")}`;

function address(givenName: string, familyName: string, taken: Map<string, number>): string {
  const name = `${givenName}.${familyName}`
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ø/gu, "o")
    .replace(/ł/gu, "l")
    .replace(/[^a-z.]+/gu, "-");
  const times = (taken.get(name) ?? 0) + 1;
  taken.set(name, times);
  return `${name}${times === 1 ? "" : times}@nordvik.example`;
}

const givenNames = [
  ...["Åsa", "Örjan", "Östen", "Märta", "Björn", "Zoë", "Renée", "Søren", "Łukasz", "Ewa", "Fatima"],
  ...["Ingrid", "Kjell", "Noor", "Dmitri", "Chloé", "Mehmet", "Tuva", "Nils", "Anna-Karin", "Per Olof", "Yusuf"],
] as const;
const familyNames = [
  ...["Lindén", "O'Brien", "von Essen", "Sjöström", "Ångström", "Öberg", "García", "Novák", "Håkansson"],
  ...["Kowalski", "Müller", "Rashid", "Berg", "Nguyen", "af Klint", "Lindström-Bergkvist", "Abdi"],
] as const;
const places = [
  { location: "Stockholm", timeZone: "Europe/Stockholm" },
  { location: "Göteborg", timeZone: "Europe/Stockholm" },
  { location: "Luleå", timeZone: "Europe/Stockholm" },
  { location: "Kraków", timeZone: "Europe/Warsaw" },
  { location: "Porto", timeZone: "Europe/Lisbon" },
] as const;
const departments = ["Ekonomi", "Försäljning", "Nät och drift", "HR och stab", "Juridik", "Kundtjänst"] as const;
const titles = {
  1: ["Handläggare", "Tekniker", "Kundrådgivare"],
  2: ["Specialist", "Senior utvecklare", "Projektledare"],
  3: ["Teamledare", "Gruppchef", "Arkitekt"],
  4: ["Enhetschef", "Avdelningschef"],
  5: ["Direktör"],
} as const;
const languages = [["sv"], ["sv", "en"], ["en"]] as const;
const usual = "active" as const;
const statuses = [usual, usual, usual, usual, usual, usual, usual, usual, "leave", "terminated"] as const;
