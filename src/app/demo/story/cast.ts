import { type Employee, employees } from "../company/employees.ts";

/** Who is who in the demo. Everybody but the administrator comes from the people file. */
export type Cast = {
  everybody: readonly Employee[];
  administrator: { givenName: string; familyName: string; email: string };
  hr: Employee;
  /** The first runs the programme that has been under way for half a year, the second the one that is about to match. */
  coordinators: readonly [Employee, Employee];
};

const PEOPLE = 240;
const SEED = 1127;

/** The same people in the same places every time. */
export function chooseCast(): Cast {
  const everybody = employees(PEOPLE, SEED);
  const people = everybody.filter((one) => one.department.name === "HR" && one.status === "Aktiv");
  const hr = people.find((one) => one.level === 4);
  const [first, second] = people.filter((one) => one.level < 4 && one.office.city === "Göteborg");
  if (!hr || !first || !second) throw new Error("the company has nobody to run its programmes");
  return {
    everybody,
    administrator: { givenName: "Ylva", familyName: "Rask", email: "ylva.rask@tallmo-kraft.example" },
    hr,
    coordinators: [first, second],
  };
}
