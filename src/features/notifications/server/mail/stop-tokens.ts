import type { Work } from "#platform/server/context.ts";
import { newToken } from "#platform/server/secret-token.ts";

type Stop = { personId: string; subject: string };

/** The word that stops mails about a subject to a person, made when it is first needed: person -> subject -> token. */
export async function stopTokens(
  { db, now }: Work,
  stops: readonly Stop[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  if (stops.length === 0) return new Map();
  const rows = await db
    .insertInto("notificationStops")
    .values(stops.map((stop) => ({ ...stop, token: newToken(), createdAt: now })))
    // Writes what is there, so that the row comes back.
    .onConflict((clash) =>
      clash.columns(["personId", "subject"]).doUpdateSet({ subject: (eb) => eb.ref("excluded.subject") }),
    )
    .returning(["personId", "subject", "token"])
    .execute();
  const byPerson = Map.groupBy(rows, ({ personId }) => personId);
  return new Map([...byPerson].map(([id, own]) => [id, new Map(own.map(({ subject, token }) => [subject, token]))]));
}
