import type { CareerLevel } from "../../shared/career-level.ts";
import type { DateOrder } from "../../shared/file-writing.ts";
import type { PeopleMapping } from "../../shared/people-mapping.ts";
import type { DateField, EmploymentStatus } from "../../shared/person-fields.ts";
import type { ColumnsByField } from "./columns-by-field.ts";
import { decideOrder, usualForm } from "./date-order.ts";
import { employmentStatusOf } from "./employment-status.ts";
import type { FileIndex } from "./file-index.ts";
import { foldedWords } from "./folded-words.ts";
import { type DateForm, type DateReading, readDate } from "./read-date.ts";
import { type ReadLanguages, readLanguages } from "./read-languages.ts";
import { levelReader } from "./read-level.ts";
import { remembered } from "./remembered.ts";
import { timeZoneOf, timeZoneOfPlace } from "./time-zones.ts";

/** How a date column is read. `assumed` when nothing in the file tells day from month. */
export type DateColumn = {
  read: (text: string) => DateReading;
  usualForm: DateForm | null;
  assumed: boolean;
};

/** How single cells are meant in this file of this organisation. `level` is null when there are no levels to read. */
export type CellReaders = {
  dates: ReadonlyMap<DateField, DateColumn>;
  status: (text: string) => EmploymentStatus | null;
  level: ((text: string) => number | null) | null;
  timeZone: (text: string) => string | null;
  timeZoneOfPlace: (text: string) => string | null;
  languages: (text: string) => ReadLanguages;
};

/** What a person has chosen goes before what the file shows, and that before what we assume. */
export function cellReaders(
  index: FileIndex,
  columns: ColumnsByField,
  mapping: PeopleMapping,
  levels: readonly CareerLevel[],
): CellReaders {
  const statuses = new Map(Object.entries(mapping.statuses).map(([word, status]) => [foldedWords(word), status]));
  return {
    dates: dateColumns(index, columns, mapping),
    status: remembered((text) => statuses.get(foldedWords(text)) ?? employmentStatusOf(text)),
    level: levels.length > 0 ? remembered(levelReader(levels, mapping.levels)) : null,
    timeZone: remembered(timeZoneOf),
    timeZoneOfPlace: remembered(timeZoneOfPlace),
    languages: remembered(readLanguages),
  };
}

function dateColumns(
  index: FileIndex,
  columns: ColumnsByField,
  mapping: PeopleMapping,
): ReadonlyMap<DateField, DateColumn> {
  const chosen = new Map<string, DateOrder>(Object.entries(mapping.dateOrders));
  const file = [...index.dates.values()];
  return new Map(
    [...index.dates].map(([field, evidence]) => {
      const byHand = chosen.get(columns.get(field)?.heading ?? "");
      const { order, assumed } = byHand ? { order: byHand, assumed: false } : decideOrder(evidence, file);
      return [field, { read: remembered((text) => readDate(text, order)), usualForm: usualForm(evidence), assumed }];
    }),
  );
}
