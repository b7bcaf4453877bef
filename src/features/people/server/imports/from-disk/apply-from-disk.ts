import type { Work } from "#platform/server/context.ts";
import type { LegalBasis } from "../../../shared/import-view.ts";
import { applyImport } from "../apply-import.ts";
import { atThisMoment } from "../claim-import.ts";
import { oneAtATime, otherImport } from "../ask-to-apply.ts";
import type { ShellImport } from "./read-from-disk.ts";

export type HowToApply = { rows: "all" | "good"; missing: "keep" | "deactivate"; legalBasis: LegalBasis };

/** Writes the people down, all of them or nobody. `false` while somebody else's import is being written. */
export async function applyFromDisk(shell: ShellImport, how: HowToApply): Promise<boolean> {
  const { work, importId, attempt } = shell;
  const mayBegin = await work.asSystem("a people file is to be applied", (system) => begin(system, shell, how));
  if (mayBegin) await applyImport(work, { importId, attempt });
  return mayBegin;
}

async function begin(work: Work, { importId, attempt }: ShellImport, how: HowToApply): Promise<boolean> {
  await oneAtATime(work);
  if (await otherImport(work)) return false;
  await work.db
    .updateTable("peopleImports")
    .set({ state: "applying", rowsToApply: how.rows, missingPeople: how.missing, legalBasis: how.legalBasis })
    .set({ claimedBy: attempt, claimedAt: atThisMoment })
    .where("id", "=", importId)
    .execute();
  return true;
}
