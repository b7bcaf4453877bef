import { sql } from "kysely";
import type { Ctx } from "#platform/server/context.ts";

type People = { wishes?: readonly string[] | undefined; blocks?: readonly string[] | undefined };

/** Those who cannot be wished for or blocked: oneself, and nobody who works here. */
export async function peopleNotToBeNamed(ctx: Ctx, { wishes = [], blocks = [] }: People): Promise<string[]> {
  const ids = [...new Set([...wishes, ...blocks])];
  if (ids.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    select id from unnest(${ids}::uuid[]) id where id = ${ctx.actor.id}::uuid
      or not exists (select from people_published p where p.id = id.id and p.status <> 'terminated')`.execute(ctx.db);
  return rows.map(({ id }) => id);
}

/** Writes the lists that are given in place of those that were there; a list that is not given stays. */
export async function keepPeopleNamed(ctx: Ctx, programmeId: string, { wishes, blocks }: People): Promise<void> {
  const own = { programmeId, personId: ctx.actor.id, createdAt: ctx.now };
  const isOwn = { programmeId, personId: ctx.actor.id };
  if (wishes) {
    await ctx.db
      .deleteFrom("needsWishes")
      .where((eb) => eb.and(isOwn))
      .execute();
    const rows = [...new Set(wishes)].map((wishedId, at) => ({ ...own, wishedId, rank: at + 1 }));
    if (rows.length > 0) await ctx.db.insertInto("needsWishes").values(rows).execute();
  }
  if (blocks) {
    await ctx.db
      .deleteFrom("needsBlocks")
      .where((eb) => eb.and(isOwn))
      .execute();
    const rows = [...new Set(blocks)].map((blockedId) => ({ ...own, blockedId }));
    if (rows.length > 0) await ctx.db.insertInto("needsBlocks").values(rows).execute();
  }
}
