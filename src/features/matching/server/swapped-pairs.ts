import type { Edit } from "@parvis/matching";
import { sql } from "kysely";
import type { Ctx } from "#platform/server/context.ts";
import type { Refusal } from "../shared/edits.ts";
import { type PairIds, pairIds } from "../shared/pair-ids.ts";
import type { GrantedRun } from "./matching.access.ts";

/** The pairs that a swap makes, and those that it parts; or why it makes no sense. */
export type Swap = { made: PairIds[]; parted: PairIds[] };

/**
 * What it means that two people change places: each gets the other's partner, and who had none leaves nobody alone but the
 * one who comes in their place. It knows only what the asker sees, so a coordinator's own pair is nowhere in it.
 */
export async function swappedPairs(
  ctx: Ctx<GrantedRun>,
  [one, other]: readonly [string, string],
): Promise<Swap | Refusal> {
  if (one === ctx.actor.id || other === ctx.actor.id) return "own-pair";
  const { rows } = await sql<{ personId: string; partnerId: string | null }>`
    select person as person_id, coalesce(
        (select case when p.one_id = person then p.other_id else p.one_id end from match_proposals p
          where p.run_id = ${ctx.granted.run.id} and person in (p.one_id, p.other_id)), null) as partner_id
    from unnest(${[one, other]}::uuid[]) as person
    where exists (select from match_proposals p where p.run_id = ${ctx.granted.run.id} and person in (p.one_id, p.other_id))
      or exists (select from match_unmatched u where u.run_id = ${ctx.granted.run.id} and u.person_id = person
        and u.cause ->> 'kind' <> 'not-answered')`.execute(ctx.db);
  const partners = new Map(rows.map(({ personId, partnerId }) => [personId, partnerId]));
  const [first, second] = [partners.get(one), partners.get(other)];
  if (one === other || first === undefined || second === undefined || (!first && !second)) return "not-in-round";
  if (first === other) return "not-allowed";
  const pairsOf = (...pairs: [string, string | null][]) =>
    pairs.flatMap(([person, partner]) => (partner ? [pairIds(person, partner)] : []));
  return { made: pairsOf([one, second], [other, first]), parted: pairsOf([one, first], [other, second]) };
}

/** A swap as the engine is asked about it: what it parts is free, what it makes is set. */
export const swapEdits = ({ made, parted }: Swap): Edit[] => [
  ...parted.map((members): Edit => ({ kind: "unlock", members })),
  ...made.map((members): Edit => ({ kind: "lock", members })),
];
