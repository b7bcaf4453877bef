import { z } from "zod";
import { problemKinds } from "./problem-kinds.ts";

/**
 * One thing about one cell. `line` is the line in the file, as an editor shows it; `column` is the column's own heading,
 * null when the whole row is meant. `value` is a short excerpt that is safe to show; `params` fill the message.
 */
export const importProblem = z.object({
  line: z.int(),
  column: z.string().nullable(),
  kind: z.enum(problemKinds),
  severity: z.enum(["error", "note"]),
  value: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type ImportProblem = z.infer<typeof importProblem>;
