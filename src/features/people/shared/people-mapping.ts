import { z } from "zod";
import { columnFields, employmentStatuses } from "./person-fields.ts";

/** The ways of writing text that a people file may use; the last two are only ever chosen by hand. */
export const encodings = ["utf-8", "utf-16le", "utf-16be", "windows-1252", "windows-1250", "macintosh"] as const;
export type Encoding = (typeof encodings)[number];

export const delimiters = [";", ",", "\t", "|"] as const;
export type Delimiter = (typeof delimiters)[number];

export const dateOrders = ["day-first", "month-first"] as const;
export type DateOrder = (typeof dateOrders)[number];

const heading = z.string().max(200);

/**
 * How one source's files are read, as a person left it: remembered per source and used again the next time. A column
 * that is null is not read; what is left out is found out from the file.
 */
export const peopleMapping = z.object({
  encoding: z.enum(encodings).optional(),
  delimiter: z.enum(delimiters).optional(),
  columns: z.record(heading, z.enum(columnFields).nullable()),
  dateOrders: z.record(heading, z.enum(dateOrders)).default({}),
  statuses: z.record(z.string().max(60), z.enum(employmentStatuses)).default({}),
  levels: z.record(z.string().max(100), z.int()).default({}),
});
export type PeopleMapping = z.infer<typeof peopleMapping>;
