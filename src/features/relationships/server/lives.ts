import { type Selectable, sql } from "kysely";
import type { Tables } from "#tables";
import type { Work } from "#platform/server/context.ts";
import type { Life, LifeMember } from "../shared/life.ts";

export type RelationshipRow = Selectable<Tables["relationships"]>;
/** A relationship's row together with the life that stands in it. */
export type Lived = { row: RelationshipRow; life: Life };

/** What a life is made of beside its row, for a query over `relationships as r`. */
export const lifeColumns = () => [
  sql<LifeMember[]>`(select json_agg(json_build_object('personId', m.person_id, 'answer', m.answer,
      'saidDone', m.said_done_at is not null, 'ended', m.ended_as) order by m.joined_at, m.person_id)
    from memberships m where m.relationship_id = r.id)`.as("members"),
  sql<Life["pause"]>`(select json_build_object('by', coalesce(p.paused_by::text, ''), 'until', p.paused_until,
      'from', p.paused_from)
    from relationship_pauses p where p.relationship_id = r.id and p.ended_at is null)`.as("pause"),
];

type LifeRow = Pick<RelationshipRow, "state" | "form" | "minimum" | "asksAgreement" | "closeReason" | "dormantSince"> &
  Pick<Life, "members" | "pause">;

/** The life that a row tells of. */
export const lifeOf = (row: LifeRow): Life => ({
  state: row.state,
  form: row.form,
  minimum: row.minimum,
  asksAgreement: row.asksAgreement,
  members: row.members,
  pause: row.pause,
  isDormant: row.dormantSince !== null,
  closeReason: row.closeReason,
});

/** These relationships as they are now, held until the transaction ends: nobody else moves them meanwhile. */
export async function holdLives({ db }: Pick<Work, "db">, ids: readonly string[]): Promise<Lived[]> {
  // Locked first and read after, in a statement of its own: what was committed while we waited is then in it.
  await db.selectFrom("relationships").select("id").where("id", "=", anyOf(ids)).orderBy("id").forUpdate().execute();
  const rows = await db
    .selectFrom("relationships as r")
    .selectAll("r")
    .select(lifeColumns)
    .where("r.id", "=", anyOf(ids))
    .orderBy("r.id")
    .execute();
  return rows.map((row) => ({ row, life: lifeOf(row) }));
}

/** One held life. Its access was granted a moment ago, so it exists. */
export async function holdLife(work: Pick<Work, "db">, id: string): Promise<Lived> {
  const [lived] = await holdLives(work, [id]);
  if (!lived) throw new Error("relationship without row");
  return lived;
}

/** For `where("id", "=", anyOf(ids))`: one statement text, however many ids there are. */
export const anyOf = (ids: readonly string[]) => sql<string>`any(${[...ids]}::uuid[])`;
