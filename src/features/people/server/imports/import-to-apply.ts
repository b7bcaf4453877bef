import { sql } from "kysely";
import { z } from "zod";
import { dayIn } from "#platform/server/clock.ts";
import type { Work } from "#platform/server/context.ts";
import { fileForm, importPreview, type ImportPreview } from "../../shared/import-preview.ts";
import type { LegalBasis } from "../../shared/import-view.ts";
import { peopleMapping } from "../../shared/people-mapping.ts";
import type { PersonField } from "../../shared/person-fields.ts";
import { columnsByField, fieldsSpokenOf } from "../people-file/columns-by-field.ts";

/** What is to be written of an import, and how. `isOverrun`: another import wrote people after this file was read. */
export type ImportToApply = {
  importId: string;
  importerId: string | null;
  rows: "all" | "good";
  missing: "keep" | "deactivate";
  legalBasis: LegalBasis;
  preview: ImportPreview;
  spokenOf: readonly PersonField[];
  lastPlace: number;
  today: string;
  isOverrun: boolean;
  source: { sourceKey: string; mapping: string; sourceName: string | null; fileName: string };
};

/** Reads what somebody asked to be written. */
export async function importToApply({ db, now }: Work, importId: string): Promise<ImportToApply> {
  const row = await db
    .selectFrom("peopleImports as i")
    .leftJoin("organisationPublished as organisation", (join) => join.onTrue())
    .select(["i.createdBy", "i.fileName", "i.form", "i.mapping", "i.preview", "i.sourceKey", "i.sourceName"])
    .select(["i.rowsToApply", "i.missingPeople", "i.legalBasis", "organisation.timeZone"])
    .select(
      sql<number>`(select coalesce(max(place), 0) from people_import_rows
      where import_id = i.id and outcome in ('new', 'changed'))`.as("lastPlace"),
    )
    .select(
      sql<boolean>`exists (select from people_imports o where o.state = 'applied' and o.ended_at > i.read_at)`.as(
        "isOverrun",
      ),
    )
    .where("i.id", "=", importId)
    .executeTakeFirstOrThrow();
  const mapping = peopleMapping.parse(row.mapping);
  return {
    importId,
    importerId: row.createdBy,
    rows: row.rowsToApply ?? "all",
    missing: row.missingPeople ?? "keep",
    legalBasis: row.legalBasis ?? "legitimate-interest",
    preview: importPreview.parse(row.preview),
    spokenOf: [...fieldsSpokenOf(columnsByField(fileForm.parse(row.form), mapping))],
    lastPlace: row.lastPlace,
    today: dayIn(row.timeZone ?? "Europe/Stockholm", now),
    isOverrun: row.isOverrun,
    source: {
      sourceKey: z.string().parse(row.sourceKey),
      mapping: JSON.stringify(mapping),
      sourceName: row.sourceName,
      fileName: row.fileName,
    },
  };
}
