import { createHash } from "node:crypto";
import type { FileForm } from "../../shared/import-preview.ts";
import type { ChosenForm, PeopleMapping } from "../../shared/people-mapping.ts";
import { fromDisk } from "../people-file/file-source.ts";
import { inspectFile } from "../people-file/inspect-file.ts";
import { type KnownPeople, knownPeople, type KnownPerson } from "../people-file/known-people.ts";
import { missingFrom } from "../people-file/plan-import.ts";
import { previewImport } from "../people-file/preview-import.ts";
import { proposeColumns } from "../people-file/propose-columns.ts";
import { type PeopleReading, readPeople } from "../people-file/read-people.ts";
import type { FromReader, Inspected, ReadingOrder, ReadingTerms, ToReader } from "./reading-task.ts";
import { refusedRowsFile } from "./refused-rows-file.ts";
import { literalsOf, missingRow, type StagedRow, stagedRow } from "./staged-columns.ts";

/** The two ways between this work and whoever asked for it. */
export type Talk = { say(message: FromReader): void; hear(): Promise<ToReader> };

/** At least so many rows are handed over at a time, and the whole file in at most so many steps. */
const [FEWEST, STEPS] = [2000, 20];

/** Reads a file and hands over what each row would do. Throws `UnreadableFile`. */
export async function readPeopleFile({ path, rejectedPath, chosen }: ReadingOrder, talk: Talk): Promise<void> {
  const source = fromDisk(path);
  const first = inspected(await inspectFile(source, chosen));
  talk.say({ inspected: first });
  const terms = await termsOf(talk);
  const known = await peopleHere(talk);
  const { form, columns } = isSame(terms.chosen, chosen) ? first : inspected(await inspectFile(source, terms.chosen));
  const mapping = terms.mapping ?? asProposed(columns);
  talk.say({ begun: { form, columns, sourceKey: first.sourceKey, mapping } });
  const reading = await readPeople({ ...terms, source, form, mapping, known });
  await handRowsOver(reading, talk, { form, known, terms, rejectedPath });
}

/** The key of a source is what its headings look like before anybody has chosen anything. */
function inspected(form: FileForm): Inspected {
  const headings = JSON.stringify(form.columns.map(({ heading }) => heading));
  const sourceKey = createHash("sha256").update(headings).digest("base64url");
  return { form, columns: proposeColumns(form.columns), sourceKey };
}

const isSame = (a: ChosenForm, b: ChosenForm): boolean => a.encoding === b.encoding && a.delimiter === b.delimiter;

const asProposed = (columns: Inspected["columns"]): PeopleMapping => ({
  columns: Object.fromEntries(columns.map(({ heading, field }) => [heading, field])),
  dateOrders: {},
  statuses: {},
  levels: {},
});

async function termsOf({ hear }: Talk): Promise<ReadingTerms> {
  const message = await hear();
  if (!("terms" in message)) throw new Error("the terms of reading come first");
  return message.terms;
}

async function peopleHere({ hear }: Talk): Promise<KnownPeople> {
  const all: KnownPerson[] = [];
  for (;;) {
    const message = await hear();
    if (!("known" in message)) throw new Error("the people who are here come before the rows");
    if (message.known === "") return knownPeople(all);
    for (const person of JSON.parse(message.known) as KnownPerson[]) all.push(person);
  }
}

type Reading = { form: FileForm; known: KnownPeople; terms: ReadingTerms; rejectedPath: string };

async function handRowsOver(
  reading: PeopleReading,
  { say, hear }: Talk,
  { form, known, terms, rejectedPath }: Reading,
): Promise<void> {
  await using refused = refusedRowsFile(rejectedPath, form, terms.locale);
  const enough = Math.max(FEWEST, Math.ceil(reading.rowCount / STEPS));
  const waiting: StagedRow[] = [];
  const handOver = async (soFar: number, fewest = 1) => {
    if (waiting.length < fewest) return;
    say({ rows: { literals: literalsOf(waiting.splice(0)), soFar, total: reading.rowCount } });
    await hear();
  };
  let lastLine = 0;
  const preview = await previewImport(reading, known, async (rows, soFar) => {
    for (const row of rows) waiting.push(stagedRow(row, reading.columns));
    lastLine = rows.at(-1)?.line ?? lastLine;
    await refused.write(rows);
    await handOver(soFar, enough);
  });
  const { rows } = preview.counts;
  for (const [at, person] of missingFrom(known, reading.isInFile).entries()) {
    waiting.push(missingRow(person, lastLine + 1 + at));
    await handOver(rows, enough);
  }
  await handOver(rows);
  say({ done: preview });
}
