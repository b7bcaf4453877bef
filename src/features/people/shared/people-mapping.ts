import { z } from "zod";
import { dateOrders, delimiters, encodings } from "./file-writing.ts";
import { columnFields, employmentStatuses } from "./person-fields.ts";

const heading = z.string().max(200);

/** What is chosen about a file before anything is known of its columns. */
export const chosenForm = z.object({
  encoding: z.enum(encodings).optional(),
  delimiter: z.enum(delimiters).optional(),
});
export type ChosenForm = z.infer<typeof chosenForm>;

/**
 * How one source's files are read, as a person left it: remembered per source and used again the next time. A column
 * that is null is not read; what is left out is found out from the file.
 */
export const peopleMapping = chosenForm.extend({
  columns: z.record(heading, z.enum(columnFields).nullable()),
  dateOrders: z.record(heading, z.enum(dateOrders)).default({}),
  statuses: z.record(z.string().max(60), z.enum(employmentStatuses)).default({}),
  levels: z.record(z.string().max(100), z.int()).default({}),
});
export type PeopleMapping = z.infer<typeof peopleMapping>;

/** Cells of one file that somebody put right by hand: line -> heading -> what should stand there. */
export const cellCorrections = z
  .record(z.string().regex(/^\d{1,7}$/), z.record(heading, z.string().max(10_000)))
  .refine((lines) => Object.keys(lines).length <= 2000, { message: "correct so many rows in the file itself" });
export type CellCorrections = z.infer<typeof cellCorrections>;
