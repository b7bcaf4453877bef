import type { DateOrder } from "../../shared/file-writing.ts";
import { monthNamed } from "./month-names.ts";

/** How a day was written: `2012-06-25`, `20120625`, `27/03/2017`, `3 mars 2019`, or a spreadsheet's count of days. */
export type DateForm = "iso" | "compact" | "numeric" | "words" | "serial";

export type DateReading =
  { day: string; form: DateForm } | { refused: "form" | "year" } | { refused: "day"; month: string; days: number };

type Parts = { year: number; month: number; day: number; form: DateForm };

const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const NUMERIC = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})$/;
const SERIAL = /^(\d{5})(?:[.,]\d+)?$/;
const TIME = /[T ]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?: ?[AP]M)?(?:Z|[+-]\d{2}:?\d{2})?$/i;

/** The day a text means; `order` decides what 03/04/2019 is. A time of day is left out, two-figure years are refused. */
export function readDate(text: string, order: DateOrder): DateReading {
  const parts = inFigures(text, order) ?? inFigures(text.replace(TIME, ""), order) ?? inWords(text);
  return parts ? checked(parts) : { refused: "form" };
}

/** What a text says about the order of day and month: the order, `either` when both could be, null when it says nothing. */
export function orderShownBy(text: string): DateOrder | "either" | null {
  const [, first = "", sign = "", second = ""] = NUMERIC.exec(text.replace(TIME, "")) ?? [];
  if (!sign || sign === ".") return null;
  if (Number(first) > 12) return Number(second) > 12 ? null : "day-first";
  return Number(second) > 12 ? "month-first" : "either";
}

function inFigures(text: string, order: DateOrder): Parts | null {
  const iso = ISO.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[3]), day: Number(iso[4]), form: "iso" };
  const compact = COMPACT.exec(text);
  if (compact) return { year: Number(compact[1]), month: Number(compact[2]), day: Number(compact[3]), form: "compact" };
  const numeric = NUMERIC.exec(text);
  if (numeric) return inOrder(numeric, order);
  const serial = SERIAL.exec(text);
  return serial ? fromSerial(Number(serial[1])) : null;
}

/** Points between the figures are only written where the day comes first. */
function inOrder([, first, sign, second, year]: readonly string[], order: DateOrder): Parts {
  const dayFirst = order === "day-first" || sign === ".";
  const [day, month] = dayFirst ? [Number(first), Number(second)] : [Number(second), Number(first)];
  return { year: Number(year), month, day, form: "numeric" };
}

/** Spreadsheets count days from 30 December 1899 (true for every day after February 1900). */
function fromSerial(serial: number): Parts {
  const date = new Date(Date.UTC(1899, 11, 30 + serial));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), form: "serial" };
}

/** One month's name, one day and one year of four figures in any order; little words and endings are passed over. */
function inWords(text: string): Parts | null {
  const words = text.split(/[\s,./-]+/u).filter(Boolean);
  const months = words.map(monthNamed).filter((month) => month !== null);
  const days = words.flatMap((word) => /^(\d{1,2})(?:st|nd|rd|th|:?[ea])?$/i.exec(word)?.[1] ?? []);
  const years = words.filter((word) => /^\d{4}$/.test(word));
  const [month, day, year] = [months[0], days[0], years[0]];
  if (month === undefined || day === undefined || year === undefined) return null;
  if (months.length + days.length + years.length !== 3 || words.length > 6) return null;
  return { year: Number(year), month, day: Number(day), form: "words" };
}

function checked({ year, month, day, form }: Parts): DateReading {
  if (month < 1 || month > 12 || day < 1) return { refused: "form" };
  if (year < 1900 || year > 2100) return { refused: "year" };
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const monthText = `${year}-${padded(month)}`;
  if (day > days) return { refused: "day", month: monthText, days };
  return { day: `${monthText}-${padded(day)}`, form };
}

const padded = (number: number): string => String(number).padStart(2, "0");
