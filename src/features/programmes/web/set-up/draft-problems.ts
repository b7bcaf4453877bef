import { daysOutOfOrder } from "../../shared/programme-dates.ts";
import { type ProgrammeDraft, programmeDraft } from "../../shared/programme-draft.ts";

/** What is wrong with which part of a draft: `name`, `dates.startsOn`. */
export type Problems = ReadonlyMap<string, "tooLong" | "needsText" | "dayOrder">;

/** The faults that keep a draft from being saved, found before it is sent. */
export function problemsIn(draft: ProgrammeDraft): Problems {
  const problems = new Map<string, "tooLong" | "needsText" | "dayOrder">();
  for (const { path, code } of programmeDraft.safeParse(draft).error?.issues ?? []) {
    problems.set(String(path[0]), code === "too_big" ? "tooLong" : "needsText");
  }
  if (!problems.has("dates")) for (const day of daysOutOfOrder(draft.dates)) problems.set(`dates.${day}`, "dayOrder");
  return problems;
}
