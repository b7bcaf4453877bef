import type { Happened } from "#platform/shared/event.ts";
import type { Database } from "../database/connect.ts";

/** Writes what happened beside the rows it happened to. The leader moves it into the log in order. */
export async function writeEvents(
  db: Database,
  { actorId, at, happened }: { actorId: string | null; at: Date; happened: readonly Happened[] },
): Promise<void> {
  if (happened.length === 0) return;
  const rows = happened.map(({ kind, payload }) => ({
    type: kind.type,
    version: kind.version,
    actorId,
    payload: JSON.stringify(payload),
    topics: topicsOf(kind.live, payload),
    at,
  }));
  await db.insertInto("eventInbox").values(rows).execute();
}

function topicsOf(live: Readonly<Record<string, string>>, payload: Record<string, unknown>): string[] {
  return Object.entries(live).flatMap(([topic, field]) => {
    const ids = payload[field];
    return (Array.isArray(ids) ? ids : [ids]).filter((id) => typeof id === "string").map((id) => `${topic}:${id}`);
  });
}
