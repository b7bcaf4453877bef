import type { FileForm } from "../../shared/import-preview.ts";
import type { CareerLevel } from "../../shared/career-level.ts";
import type { ImportProblem } from "../../shared/import-problem.ts";
import { type ProblemKind, severityOf } from "../../shared/problem-kinds.ts";
import type { CellCorrections, PeopleMapping } from "../../shared/people-mapping.ts";
import type { ColumnField, PersonField } from "../../shared/person-fields.ts";
import { type CellReaders, cellReaders } from "./cell-readers.ts";
import { surroundingsOf } from "./check-across-rows.ts";
import { type ColumnsByField, columnsByField, fieldsSpokenOf } from "./columns-by-field.ts";
import { correctedRows } from "./corrected-rows.ts";
import { indexFile } from "./file-index.ts";
import { fileRows } from "./file-rows.ts";
import type { FileSource } from "./file-source.ts";
import type { KnownPeople } from "./known-people.ts";
import { proposeLevels } from "./propose-levels.ts";
import { type ReadRow, readRow, type RowContext } from "./read-row.ts";
import type { FileRow } from "./split-rows.ts";

/** What a file is read with: what is chosen about it, who is here already, and the organisation's levels (none yet: []). */
export type PeopleFile = {
  source: FileSource;
  form: FileForm;
  mapping: PeopleMapping;
  corrections?: CellCorrections;
  known: KnownPeople;
  levels: readonly CareerLevel[];
  today: string;
};

/** A file that is ready to be read, as often as one likes. `levels` are the organisation's, or those the file proposes. */
export type PeopleReading = {
  columns: ColumnsByField;
  spokenOf: ReadonlySet<PersonField>;
  levels: readonly CareerLevel[];
  levelsAreNew: boolean;
  columnNotes: readonly ImportProblem[];
  rowCount: number;
  isInFile: (person: { employeeId: string | null; email: string | null }) => boolean;
  rows: () => AsyncGenerator<ReadRow[]>;
};

/** Reads the whole file once for what rows can not know alone; `rows` reads it again. Throws `UnreadableFile`. */
export async function readPeople(file: PeopleFile): Promise<PeopleReading> {
  const { form, mapping, known } = file;
  const columns = columnsByField(form, mapping);
  const index = await indexFile(rowsOf(file), columns, form.headerLine);
  const levels = file.levels.length > 0 ? file.levels : proposeLevels(index.levels);
  const readers = cellReaders(index, columns, mapping, levels);
  const width = form.columns.length;
  const context = { width, columns, readers, surroundings: surroundingsOf(index, known), today: file.today };
  return {
    columns,
    spokenOf: fieldsSpokenOf(columns),
    levels,
    levelsAreNew: file.levels.length === 0 && levels.length > 0,
    columnNotes: columnNotes(form, columns, readers, index.levels.size > 0),
    rowCount: index.rows,
    isInFile: ({ employeeId, email }) =>
      (employeeId !== null && index.people.has(employeeId)) || (email !== null && index.mails.has(email)),
    rows: () => readRows(file, context),
  };
}

async function* readRows(file: PeopleFile, context: RowContext): AsyncGenerator<ReadRow[]> {
  for await (const batch of rowsOf(file)) {
    yield batch.filter((row) => row.line > file.form.headerLine).map((row) => readRow(row, context));
  }
}

const rowsOf = ({ source, form, corrections = {} }: PeopleFile): AsyncGenerator<FileRow[]> =>
  correctedRows(fileRows(source, form), form, corrections);

/** What is worth saying once about a whole column, at the line of its heading. */
function columnNotes(
  { headerLine }: FileForm,
  columns: ColumnsByField,
  readers: CellReaders,
  fileHasLevels: boolean,
): ImportProblem[] {
  const note = (field: ColumnField, kind: ProblemKind): ImportProblem => {
    const column = columns.get(field)?.heading ?? null;
    return { line: headerLine, column, kind, severity: severityOf(kind), value: "", params: {} };
  };
  const assumed = [...readers.dates].filter(([, { assumed }]) => assumed);
  return [
    ...assumed.map(([field]) => note(field, "date-order-assumed")),
    ...(fileHasLevels && readers.level === null ? [note("level", "levels-not-read")] : []),
  ];
}
