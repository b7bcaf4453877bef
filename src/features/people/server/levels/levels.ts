import { sql } from "kysely";
import type { Ctx, Handler } from "#platform/server/context.ts";
import { audit } from "#features/accounts/server/index.ts";
import { levelsChanged } from "../../shared/people.events.ts";
import type { peopleContract } from "../../shared/people.contract.ts";
import { peoplePolicy } from "../../shared/people.policy.ts";
import type { OrderedLevel } from "../../shared/person-view.ts";

/** The organisation's levels, the lowest first, with how many people who work here stand on each. */
export const listLevels: Handler<typeof peopleContract.levels> = (ctx) => levelsAsSeen(ctx);

/**
 * Puts the whole list in another order, renames, adds and removes. A level that people stand on is not removed. Somebody
 * else's change since the list was read is not overwritten.
 */
export const setLevels: Handler<typeof peopleContract.setLevels> = async (ctx, { levels, version }) => {
  await sql`lock table levels in share row exclusive mode`.execute(ctx.db);
  const present = await levelsAsSeen(ctx);
  if (present.version !== version) throw ctx.errors.STALE();
  const kept = new Set(levels.map(({ id }) => id));
  const inUse = present.items.find(({ id, people }) => !kept.has(id) && people > 0);
  if (inUse) throw ctx.errors.LEVEL_IN_USE({ data: { name: inUse.name[ctx.actor.locale], people: inUse.people } });
  await writeLevels(ctx, levels);
  ctx.emit(levelsChanged({}));
  await audit(ctx, { action: "levels.changed", detail: { levels: levels.length } });
  return levelsAsSeen(ctx);
};

type Wanted = { id: string | null; nameSv: string; nameEn: string };

async function writeLevels({ db }: Ctx, levels: readonly Wanted[]): Promise<void> {
  const ids = levels.flatMap(({ id }) => id ?? []);
  await sql`delete from levels where id <> all (${ids}::uuid[])`.execute(db);
  await sql`
    insert into levels (id, position, name_sv, name_en)
    select coalesce(id, uuidv7()), position, name_sv, name_en
    from unnest(${levels.map(({ id }) => id)}::uuid[], ${levels.map(({ nameSv }) => nameSv)}::text[],
      ${levels.map(({ nameEn }) => nameEn)}::text[]) with ordinality as wanted (id, name_sv, name_en, position)
    on conflict (id) do update set position = excluded.position, name_sv = excluded.name_sv, name_en = excluded.name_en`.execute(
    db,
  );
}

type Row = OrderedLevel & { stamp: string };

async function levelsAsSeen(ctx: Ctx) {
  const { rows } = await sql<Row>`
    select l.id, l.position, json_build_object('sv', l.name_sv, 'en', l.name_en) as name,
      (select count(*) from people p where p.level_id = l.id and p.status <> 'terminated') as people,
      md5(string_agg(concat_ws(':', l.id, l.position, l.name_sv, l.name_en), ',') over (
        order by l.position rows between unbounded preceding and unbounded following)) as stamp
    from levels l order by l.position`.execute(ctx.db);
  return {
    items: rows.map(({ id, position, name, people }) => ({ id, position, name, people })),
    version: rows[0]?.stamp ?? "",
    can: { edit: peoplePolicy.editLevels(ctx.actor, undefined) },
  };
}
