import { sql } from "kysely";
import type { Work } from "#platform/server/context.ts";
import { type PairIds, pairIds } from "../../shared/pair-ids.ts";
import type { Standing } from "../engine/tasks.ts";

type Asked = { runId: string; keep: boolean; editorId: string | null };
type Row = { kind: "locked" | "swapped" | "rejected" | "proposed"; oneId: string; otherId: string };

/**
 * What holds when a run is worked out: pairs set and rejected by hand, and the pairs that stand. An editor who takes part
 * keeps the own partner, or stays without one, whatever she or he changes among the others.
 */
export async function standingOf({ db }: Pick<Work, "db">, { runId, keep, editorId }: Asked): Promise<Standing> {
  const { rows } = await sql<Row>`
    select e.kind, e.one_id, e.other_id from match_edits e join match_runs r
      on r.programme_id = e.programme_id and r.round = e.round
    where r.id = ${runId} and e.undone_at is null
    union all select 'proposed', p.one_id, p.other_id from match_proposals p where p.run_id = ${runId}
    order by 2, 3, 1`.execute(db);
  const pairs = (...kinds: Row["kind"][]) =>
    rows.filter(({ kind }) => kinds.includes(kind)).map(({ oneId, otherId }): PairIds => [oneId, otherId]);
  const current = pairs("proposed");
  const own = current.find((pair) => editorId !== null && pair.includes(editorId));
  return {
    locked: distinct([...pairs("locked", "swapped"), ...(own ? [own] : [])]),
    rejected: pairs("rejected"),
    current: keep ? current : [],
    alone: editorId !== null && !own ? [editorId] : [],
  };
}

const distinct = (pairs: readonly PairIds[]): PairIds[] => [
  ...new Map(pairs.map(([one, other]) => [`${one} ${other}`, pairIds(one, other)])).values(),
];
