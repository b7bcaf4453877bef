import type { Work } from "#platform/server/context.ts";
import { digestOf } from "#platform/server/secret-token.ts";

/** Ends all sessions of a person but the one of `keepToken`, and returns how many that were. */
export async function endSessionsOf(
  { db, now }: Pick<Work, "db" | "now">,
  personId: string,
  keepToken: string | null = null,
): Promise<number> {
  let open = db
    .updateTable("sessions")
    .set({ endedAt: now })
    .where("personId", "=", personId)
    .where("endedAt", "is", null);
  if (keepToken !== null) open = open.where("tokenHash", "<>", digestOf(keepToken));
  const ended = await open.executeTakeFirst();
  return Number(ended.numUpdatedRows);
}
