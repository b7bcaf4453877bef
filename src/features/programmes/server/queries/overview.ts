import { sql } from "kysely";
import type { Handler } from "#platform/server/context.ts";
import type { programmesContract } from "../../shared/programmes.contract.ts";
import type { ProgrammeFacts } from "../../shared/programmes.policy.ts";

/** How many participants and relationships stand where, counted now. */
export const programmeOverview: Handler<typeof programmesContract.overview, ProgrammeFacts> = async (
  ctx,
  { programmeId },
) => {
  const { rows } = await sql<Record<keyof typeof counts, number>>`
    select p.*, r.* from (
      select count(*) filter (where e.state = 'enrolled' and n.person_id is not null) as answered,
        count(*) filter (where e.state = 'enrolled' and n.person_id is null) as waiting,
        count(*) filter (where e.state = 'invited') as invited,
        count(*) filter (where e.state = 'declined') as declined,
        count(*) filter (where e.state = 'left') as "left"
      from enrolments e
      left join needs_answers_published n on n.programme_id = e.programme_id and n.person_id = e.person_id
      where e.programme_id = ${programmeId}
    ) p, (
      select count(*) filter (where state = 'introduced') as introduced,
        count(*) filter (where state in ('accepted', 'agreed', 'active', 'paused', 'closing')) as open,
        count(*) filter (where state = 'closed') as ended
      from relationships_published where programme_id = ${programmeId}
    ) r`.execute(ctx.db);
  const { introduced, open, ended, ...participants } = { ...counts, ...rows[0] };
  return { participants, relationships: { introduced, open, ended } };
};

const counts = { answered: 0, waiting: 0, invited: 0, declined: 0, left: 0, introduced: 0, open: 0, ended: 0 };
