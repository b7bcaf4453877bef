import { createDice, type Dice } from "../dice.ts";
import { type Department, departments } from "./departments.ts";
import { names } from "./names.ts";
import { type Office, offices } from "./offices.ts";

/** Somebody in the company, as the HR system would export it. `level` 1-5, `managerId` empty for the one at the top. */
export type Employee = {
  employeeId: string;
  managerId: string;
  given: string;
  family: string;
  email: string;
  status: "Aktiv" | "Tjänstledig";
  department: Department;
  office: Office;
  title: string;
  level: number;
  hiredOn: string;
  inJobSince: string;
};

export const companyName = "Tallmo Kraft";
const domain = "tallmo-kraft.example";

/** The same people every time: one at the top, a head for each department, team leaders below, the rest in teams. */
export function employees(count: number, seed: number): Employee[] {
  const dice = createDice(seed);
  const taken = new Set<string>();
  const all: Employee[] = [];
  for (let index = 0; index < count; index += 1) all.push(employ(all, { index, dice, taken }));
  return all;
}

type Hiring = { index: number; dice: Dice; taken: Set<string> };

function employ(before: readonly Employee[], { index, dice, taken }: Hiring): Employee {
  const heads = departments.length;
  const leaders = heads * 3;
  const department = departments[(index - 1 + heads) % heads] ?? dice.pick(departments);
  const level = index === 0 ? 5 : index <= heads ? 4 : index <= heads + leaders ? 3 : dice.share() < 0.45 ? 2 : 1;
  const office = officeFor(dice, level);
  const { given, family, email } = nameFor(dice, office, taken);
  const hiredOn = day(dice, 2004, level > 2 ? 2020 : 2025);
  return {
    employeeId: String(20_001 + index * 3),
    managerId: managerOf(before, { index, department, level, dice }),
    given,
    family,
    email,
    status: dice.share() < 0.04 && level < 3 ? "Tjänstledig" : "Aktiv",
    department,
    office,
    title: titleOf(department, level),
    level,
    hiredOn,
    inJobSince: later(dice, hiredOn),
  };
}

function officeFor(dice: Dice, level: number): Office {
  if (level >= 4) return offices[0] ?? dice.pick(offices);
  const at = dice.share() * 100;
  let sum = 0;
  return offices.find((office) => (sum += office.share) > at) ?? dice.pick(offices);
}

function nameFor(dice: Dice, office: Office, taken: Set<string>) {
  for (;;) {
    const origin = names[dice.pick(office.origins)];
    const [given, family] = [dice.pick(origin.given), dice.pick(origin.family)];
    const email = `${plain(given)}.${plain(family)}@${domain}`;
    if (taken.has(email)) continue;
    taken.add(email);
    return { given, family, email };
  }
}

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/ł/g, "l")
    .replace(/ı/g, "i")
    .replace(/ø/g, "o")
    .normalize("NFD")
    .replace(/[^a-z]+/g, (marks) => (/\s/.test(marks) ? "-" : ""));

type Place = { index: number; department: Department; level: number; dice: Dice };

function managerOf(before: readonly Employee[], { index, department, level, dice }: Place): string {
  if (index === 0) return "";
  const above = before.filter((other) => other.level === (level === 4 ? 5 : level === 3 ? 4 : 3));
  const own = above.filter((other) => other.level === 5 || other.department === department);
  return dice.pick(own.length > 0 ? own : above).employeeId;
}

function titleOf(department: Department, level: number): string {
  if (level === 5) return "Verkställande direktör";
  if (level === 4) return `Avdelningschef ${department.name}`;
  return department.titles[level - 1] ?? department.titles[0];
}

function day(dice: Dice, from: number, to: number): string {
  const [year, month, date] = [from + dice.below(to - from + 1), 1 + dice.below(12), 1 + dice.below(28)];
  return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

function later(dice: Dice, since: string): string {
  const from = Date.parse(since);
  const until = Date.parse("2026-03-01");
  return new Date(from + dice.share() * (until - from)).toISOString().slice(0, 10);
}
