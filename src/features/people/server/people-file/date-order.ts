import type { DateOrder } from "../../shared/file-writing.ts";
import { remembered } from "./remembered.ts";
import { orderShownBy, readDate, type DateForm } from "./read-date.ts";

type Shown = { order: DateOrder | "either" | null; form: DateForm | null };

/** What one column's cells have shown so far about how its days are written. */
export class DateEvidence {
  readonly orders = { "day-first": 0, "month-first": 0, either: 0 };
  readonly forms = new Map<DateForm, number>();
  readonly #shown = remembered(shownBy);

  add(text: string): void {
    const { order, form } = this.#shown(text);
    if (order) this.orders[order] += 1;
    if (form) this.forms.set(form, (this.forms.get(form) ?? 0) + 1);
  }
}

function shownBy(text: string): Shown {
  const order = orderShownBy(text);
  const reading = readDate(text, order === "month-first" ? "month-first" : "day-first");
  return { order, form: "form" in reading ? reading.form : null };
}

/** The order in which a column's figures are read. `assumed` when nothing in the file decides between the two. */
export type DecidedOrder = { order: DateOrder; assumed: boolean };

/**
 * A column decides for itself by its cells that allow only one order; one that can not follows the file's other columns,
 * which the same system wrote; and where none of them tells, the day comes first.
 */
export function decideOrder(column: DateEvidence, file: readonly DateEvidence[]): DecidedOrder {
  const own = byMajority([column]) ?? byMajority(file);
  return { order: own ?? "day-first", assumed: own === null && column.orders.either > 0 };
}

/** The form that most cells of the column have; another one deserves a note. */
export const usualForm = (evidence: DateEvidence): DateForm | null =>
  [...evidence.forms].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;

function byMajority(columns: readonly DateEvidence[]): DateOrder | null {
  const dayFirst = columns.reduce((sum, { orders }) => sum + orders["day-first"], 0);
  const monthFirst = columns.reduce((sum, { orders }) => sum + orders["month-first"], 0);
  if (dayFirst === monthFirst) return null;
  return dayFirst > monthFirst ? "day-first" : "month-first";
}
