import { fromBytes } from "#features/people/server/people-file/file-source.ts";
import { inspectFile } from "#features/people/server/people-file/inspect-file.ts";
import { type KnownPerson, knownPeople } from "#features/people/server/people-file/known-people.ts";
import { proposeColumns } from "#features/people/server/people-file/propose-columns.ts";
import { type PeopleReading, readPeople } from "#features/people/server/people-file/read-people.ts";
import type { ReadRow } from "#features/people/server/people-file/read-row.ts";
import type { CareerLevel } from "#features/people/shared/career-level.ts";
import type { FileForm } from "#features/people/shared/import-preview.ts";
import type { ImportProblem } from "#features/people/shared/import-problem.ts";
import { type PeopleMapping, peopleMapping } from "#features/people/shared/people-mapping.ts";
import type { PersonDraft } from "#features/people/shared/person-fields.ts";

type Chosen = { known?: readonly KnownPerson[]; levels?: readonly CareerLevel[]; mapping?: Partial<PeopleMapping> };

export type WholeReading = {
  form: FileForm;
  reading: PeopleReading;
  rows: ReadRow[];
  people: PersonDraft[];
  problems: ImportProblem[];
};

/** Reads a whole file as it is proposed to be read, but for what is chosen; the day is 2026-11-24. */
export async function wholeReading(content: string | Uint8Array, chosen: Chosen = {}): Promise<WholeReading> {
  const source = fromBytes(Buffer.from(content));
  const form = await inspectFile(source, chosen.mapping);
  const proposed = Object.fromEntries(proposeColumns(form.columns).map(({ heading, field }) => [heading, field]));
  const mapping = peopleMapping.parse({ ...chosen.mapping, columns: { ...proposed, ...chosen.mapping?.columns } });
  const known = knownPeople(chosen.known ?? []);
  const reading = await readPeople({ source, form, mapping, known, levels: chosen.levels ?? [], today: "2026-11-24" });
  const rows = (await collected(reading.rows())).flat();
  const people = rows.flatMap(({ person }) => person ?? []);
  return { form, reading, rows, people, problems: [...reading.columnNotes, ...rows.flatMap((row) => row.problems)] };
}

/** Everything that a stream gives, in order. */
async function collected<Item>(stream: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of stream) items.push(item);
  return items;
}

/** Somebody who is here already, with a number and an address and nothing else unless told otherwise. */
export const aKnownPerson = (told: Partial<KnownPerson> & { employeeId: string | null }): KnownPerson => ({
  id: `person ${told.employeeId}`,
  managerEmployeeId: null,
  givenName: "Ada",
  familyName: "Berg",
  email: null,
  status: "active",
  dateOfSeniority: null,
  dateInJob: null,
  lastHireDate: null,
  dateOfTermination: null,
  department: null,
  title: null,
  level: null,
  location: null,
  timeZone: null,
  languages: [],
  chosenByPerson: [],
  ...told,
});
