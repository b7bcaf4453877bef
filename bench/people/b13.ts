import { setTimeout as delay } from "node:timers/promises";
import { employees } from "../../tests/factories/employees.ts";
import type { Bench, Round } from "../bench.ts";
import { copiedPeople } from "./copied-people.ts";
import { fileOf, forgetPeople, importFile } from "./import-file.ts";
import { highest, type Measure, spent } from "./measures.ts";
import { askingForOneself, whileAsking } from "./other-requests.ts";
import { type Measured, withParvis } from "./parvis-with-people.ts";

const PEOPLE = 10_000;
const [ROUNDS, LARGE_ROUNDS] = [7, 3];
const QUIET_MS = 3000;
const company = employees(PEOPLE);
const everybodyNew = (n: number) => ({ added: n, changed: 0, unchanged: 0 });

/** People from a file: what they cost beside the database alone, and what others notice of it. */
export const benches: Bench[] = [
  {
    ...{ name: "b13-import", unit: "ms", ratioKind: "cpu" },
    goal: "10,000 people with preview, checks, events and audit <= 8x COPY into the same table",
    holds: ({ ratio }) => ratio <= 8,
    rounds: () => withParvis(newcomers),
  },
  {
    ...{ name: "b13-again", unit: "ms", ratioKind: "cpu" },
    goal: "the same file with 100 changes <= 4x staging and an upsert of all rows",
    holds: ({ ratio }) => ratio <= 4,
    rounds: () => withParvis(changes),
  },
  {
    ...{ name: "b13-loop", unit: "ms", ratioKind: "wall" },
    goal: "event loop at most 50 ms late meanwhile, at the 99th percentile",
    holds: ({ value }) => value <= 50,
    rounds: () => withParvis(lateness),
  },
  {
    ...{ name: "b13-others", unit: "ms", ratioKind: "wall" },
    goal: "other requests <= 2x as long meanwhile, at the 99th percentile",
    holds: ({ ratio }) => ratio <= 2,
    rounds: () => withParvis(otherRequests),
  },
  {
    ...{ name: "b13-large", unit: "ms", ratioKind: "cpu" },
    goal: "100,000 people <= 12x the time of 10,000",
    holds: ({ ratio }) => ratio <= 12,
    rounds: () => withParvis(tenTimes(({ cpu }) => spent(cpu))),
  },
  {
    ...{ name: "b13-memory", unit: "bytes", ratioKind: "bytes" },
    goal: "at its highest <= 512 MB, and with 100,000 people <= 1.5x of that with 10,000",
    holds: ({ value, ratio }) => ratio <= 1.5 && value <= 512_000_000,
    rounds: () => withParvis(tenTimes(({ memory }) => highest(memory))),
  },
];

async function* newcomers(parvis: Measured): AsyncGenerator<Round> {
  const [file, floor] = [fileOf(company), await copiedPeople(parvis, company)];
  await importFile(parvis, file, everybodyNew(PEOPLE));
  for (let round = 0; round < ROUNDS; round++) {
    await forgetPeople(parvis);
    const baseline = await floor.copy();
    const value = await spent(parvis.cpu)(() => importFile(parvis, file, everybodyNew(PEOPLE)));
    yield { value, baseline };
  }
}

async function* changes(parvis: Measured): AsyncGenerator<Round> {
  const floor = await copiedPeople(parvis, company);
  await importFile(parvis, fileOf(company), everybodyNew(PEOPLE));
  for (let round = 0; round < ROUNDS; round++) {
    const moved = company.map((person, at) => (at % 100 === 0 ? { ...person, title: `Rådgivare ${round}` } : person));
    const [file, expected] = [fileOf(moved), { added: 0, changed: 100, unchanged: PEOPLE - 100 }];
    const baseline = await floor.stageAndUpsert();
    const value = await spent(parvis.cpu)(() => importFile(parvis, file, expected));
    yield { value, baseline };
  }
}

async function* lateness(parvis: Measured): AsyncGenerator<Round> {
  const file = fileOf(company);
  const ask = await askingForOneself(parvis);
  for (let round = 0; round <= ROUNDS; round++) {
    await forgetPeople(parvis);
    await parvis.loopDelay();
    await whileAsking(ask, () => delay(QUIET_MS));
    const baseline = await parvis.loopDelay();
    await whileAsking(ask, () => importFile(parvis, file, everybodyNew(PEOPLE)));
    const value = await parvis.loopDelay();
    if (round > 0) yield { value, baseline };
  }
}

async function* otherRequests(parvis: Measured): AsyncGenerator<Round> {
  const file = fileOf(company);
  const ask = await askingForOneself(parvis);
  for (let round = 0; round <= ROUNDS; round++) {
    await forgetPeople(parvis);
    const baseline = await whileAsking(ask, () => delay(QUIET_MS));
    const value = await whileAsking(ask, () => importFile(parvis, file, everybodyNew(PEOPLE)));
    if (round > 0) yield { value, baseline };
  }
}

/** A hundred thousand beside ten thousand, measured in one way. */
const tenTimes = (measure: (parvis: Measured) => Measure) =>
  async function* (parvis: Measured): AsyncGenerator<Round> {
    const many = employees(10 * PEOPLE);
    const files = { few: fileOf(many.slice(0, PEOPLE)), many: fileOf(many) };
    await importFile(parvis, files.few, everybodyNew(PEOPLE));
    for (let round = 0; round < LARGE_ROUNDS; round++) {
      await forgetPeople(parvis);
      const baseline = await measure(parvis)(() => importFile(parvis, files.few, everybodyNew(PEOPLE)));
      await forgetPeople(parvis);
      const value = await measure(parvis)(() => importFile(parvis, files.many, everybodyNew(10 * PEOPLE)));
      yield { value, baseline };
    }
  };
