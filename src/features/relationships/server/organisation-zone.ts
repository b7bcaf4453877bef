import type { Work } from "#platform/server/context.ts";

/** The zone in which days change for what concerns several people at once. */
export async function organisationZone({ db }: Pick<Work, "db">): Promise<string> {
  const organisation = await db.selectFrom("organisationPublished").select("timeZone").executeTakeFirst();
  return organisation?.timeZone ?? "UTC";
}
