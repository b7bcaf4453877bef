import type { Work } from "#platform/server/context.ts";
import { type PeopleMapping, peopleMapping } from "../../shared/people-mapping.ts";

export type RememberedSource = { name: string; mapping: PeopleMapping; usedAt: Date };

/** How files of this source were read the last time; null for a source that nobody has read from. */
export async function rememberedSource({ db }: Pick<Work, "db">, sourceKey: string): Promise<RememberedSource | null> {
  const row = await db
    .selectFrom("peopleSources")
    .select(["name", "mapping", "usedAt"])
    .where("sourceKey", "=", sourceKey)
    .executeTakeFirst();
  const mapping = peopleMapping.safeParse(row?.mapping);
  return row && mapping.success ? { name: row.name, mapping: mapping.data, usedAt: row.usedAt } : null;
}

type Read = { sourceKey: string; mapping: string; usedBy: string | null; sourceName: string | null; fileName: string };

/** Has the next file of this source read as this one. A name that somebody gave it stays until somebody gives it another. */
export async function rememberSource({ db, now }: Work, read: Read): Promise<void> {
  const { sourceKey, mapping, usedBy, sourceName, fileName } = read;
  await db
    .insertInto("peopleSources")
    .values({ sourceKey, mapping, usedBy, name: sourceName ?? nameOf(fileName), createdAt: now, usedAt: now })
    .onConflict((conflict) =>
      conflict.column("sourceKey").doUpdateSet((eb) => ({
        mapping: eb.ref("excluded.mapping"),
        usedBy: eb.ref("excluded.usedBy"),
        usedAt: eb.ref("excluded.usedAt"),
        ...(sourceName !== null && { name: eb.ref("excluded.name") }),
      })),
    )
    .execute();
}

/** A file's name without its ending and its day: "personal-2026-11-24.csv" is "personal" every night. */
const nameOf = (fileName: string): string =>
  fileName.replace(/\.[a-z]{2,4}$/i, "").replace(/[-_ ]*\d[\d\-_. T]*$/, "") || fileName;
