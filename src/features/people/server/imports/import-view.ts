import { z } from "zod";
import { notFound } from "#platform/server/access.ts";
import type { Asking } from "#platform/server/context.ts";
import type { Locale } from "#platform/shared/actor.ts";
import { decisions } from "#platform/shared/policy.ts";
import { speak } from "#platform/shared/speak.ts";
import { applyFailureMessages } from "../../shared/import.messages.ts";
import { columnProposal, fileForm, importPreview } from "../../shared/import-preview.ts";
import { unreadableFileMessages } from "../../shared/import-problem.messages.ts";
import { applyFailures, importResult, importView, type ImportView } from "../../shared/import-view.ts";
import { cellCorrections, peopleMapping } from "../../shared/people-mapping.ts";
import { importPolicy } from "../../shared/people.policy.ts";
import { unreadableReasons } from "../../shared/unreadable-file.ts";
import { explained } from "./explained-problem.ts";
import { rowsOfImport } from "./import-rows.ts";
import { expiresAt } from "./import-time.ts";

/** Problem rows that come with the view itself. */
const FIRST_ROWS = 50;

/** An import as its maker sees it, with the first rows that somebody should look at. */
export async function importAsSeen(ctx: Pick<Asking, "db" | "actor">, importId: string): Promise<ImportView> {
  const row = await importRow(ctx, importId);
  if (!row) throw notFound();
  const { id, fileName, state, bytes, createdAt, endedAt, createdBy } = row;
  const { items: problemRows } = await rowsOfImport(ctx, { importId, show: "refused" }, { limit: FIRST_ROWS });
  const preview = importPreview.nullable().parse(row.preview);
  const { locale } = ctx.actor;
  return {
    ...{ id, fileName, state, bytes, problemRows },
    by: createdBy === null || row.name === null ? null : { id: createdBy, name: row.name },
    createdAt: createdAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
    expiresAt: expiresAt(createdAt).toISOString(),
    result: importResult.nullable().parse(row.result),
    progress: importView.shape.progress.parse(row.progress),
    form: fileForm.nullable().parse(row.form),
    columns: z.array(columnProposal).parse(row.proposals ?? []),
    mapping: peopleMapping.nullable().parse(row.mapping),
    corrections: cellCorrections.parse(row.corrections),
    source:
      row.sourceName === null || row.usedAt === null
        ? null
        : { name: row.sourceName, usedAt: row.usedAt.toISOString() },
    preview: preview && { ...preview, columnNotes: explained(preview.columnNotes, locale) },
    ...whatWentWrong(row, locale),
    legalBasis: row.legalBasis,
    can: pick(decisions(importPolicy, ctx.actor, { importId, state, createdBy })),
  };
}

const pick = ({ remap, apply, discard }: Record<keyof typeof importPolicy, boolean>) => ({ remap, apply, discard });

const importRow = ({ db }: Pick<Asking, "db">, importId: string) =>
  db
    .selectFrom("peopleImports as i")
    .leftJoin("people as p", "p.id", "i.createdBy")
    .leftJoin("peopleSources as s", "s.sourceKey", "i.sourceKey")
    .select(["i.id", "i.fileName", "i.state", "i.bytes", "i.createdAt", "i.endedAt", "i.createdBy", "i.result"])
    .select(["i.progress", "i.form", "i.proposals", "i.mapping", "i.corrections", "i.preview", "i.failure"])
    .select(["i.legalBasis", "p.name", "s.name as sourceName", "s.usedAt"])
    .where("i.id", "=", importId)
    .executeTakeFirst();

const params = z.record(z.string(), z.union([z.string(), z.number()])).default({});
const unreadable = z.object({ reason: z.enum(unreadableReasons), params });
const failed = z.object({ reason: z.enum(applyFailures), params });

/** Why the file cannot be read, or why nothing was written, in words. */
function whatWentWrong(
  { state, failure }: { state: ImportView["state"]; failure: unknown },
  locale: Locale,
): Pick<ImportView, "unreadable" | "failure"> {
  if (failure === null) return { unreadable: null, failure: null };
  if (state === "unreadable") {
    const { reason, params } = unreadable.parse(failure);
    return { unreadable: { reason, message: speak(unreadableFileMessages, locale)(reason, params) }, failure: null };
  }
  const { reason, params } = failed.parse(failure);
  return { unreadable: null, failure: { reason, message: speak(applyFailureMessages, locale)(reason, params) } };
}
