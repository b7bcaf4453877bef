import { sql } from "kysely";
import type { Asking, Handler } from "#platform/server/context.ts";
import type { NamedPerson, ReportChoices } from "../../shared/relationship-views.ts";
import type { relationshipsContract } from "../../shared/relationships.contract.ts";
import type { RelationshipFacts } from "../../shared/relationships.policy.ts";

/** Whom a report from this relationship can go to. */
export const listReportChoices: Handler<typeof relationshipsContract.reportChoices, RelationshipFacts> = (ctx) =>
  reportChoicesOf(ctx, ctx.granted);

/** Coordinators of the programme and everybody with the HR role, without those who have a part in the relationship. */
export async function reportChoicesOf(
  { db }: Pick<Asking, "db">,
  { programmeId, life }: RelationshipFacts,
): Promise<ReportChoices> {
  const inIt = life.members.map((member) => member.personId);
  const named = (source: ReturnType<typeof sql>) =>
    sql<NamedPerson[]>`coalesce((select json_agg(json_build_object('id', p.id, 'name', p.name) order by p.name)
      from people_published p join ${source} on chosen.person_id = p.id
      where p.status <> 'terminated' and p.id <> all(${inIt}::uuid[])), '[]')`;
  const coordinators = named(
    sql`(select person_id from programme_coordinators_published where programme_id = ${programmeId}) chosen`,
  );
  const hr = named(sql`(select person_id from role_assignments_published where role = 'hr') chosen`);
  const { rows } = await sql<ReportChoices>`select ${coordinators} as coordinators, ${hr} as hr`.execute(db);
  return rows[0] ?? { coordinators: [], hr: [] };
}
