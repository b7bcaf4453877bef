import { sql } from "kysely";
import type { Work } from "#platform/server/context.ts";
import type { AnswerForMatching, MatchingAnswers } from "../shared/answer-for-matching.ts";
import { needsAnswers } from "../shared/needs-answers.ts";

type Row = Pick<
  AnswerForMatching,
  "personId" | "isFirstInLine" | "level" | "unit" | "managerId" | "site" | "timeZone"
> & {
  answers: unknown;
  wishes: string[];
  blocks: string[];
};

/**
 * Everybody who is enrolled in a programme and works here, with the answer they have submitted. It reads wishes and blocks,
 * so it returns them only to work that runs past row-level security; anybody else gets none of others'.
 */
export async function answersForMatching({ db }: Pick<Work, "db">, programmeId: string): Promise<MatchingAnswers> {
  const { rows } = await sql<Row>`
    select e.person_id, e.first_in_line as is_first_in_line, p.level, p.department as unit, p.manager_id,
      p.location as site, p.time_zone, a.answers,
      array(select w.wished_id from needs_wishes w
        where w.programme_id = e.programme_id and w.person_id = e.person_id order by w.rank) as wishes,
      array(select b.blocked_id from needs_blocks b
        where b.programme_id = e.programme_id and b.person_id = e.person_id order by b.blocked_id) as blocks
    from enrolments_published e
    join people_published p on p.id = e.person_id and p.status = 'active'
    left join needs_answers a on a.programme_id = e.programme_id and a.person_id = e.person_id and a.submitted_at is not null
    where e.programme_id = ${programmeId} and e.state = 'enrolled'
    order by e.person_id`.execute(db);
  return {
    answers: rows.filter(({ answers }) => answers !== null).map(answerOf),
    unanswered: rows.filter(({ answers }) => answers === null).map(({ personId }) => personId),
  };
}

function answerOf({ answers, timeZone, ...row }: Row): AnswerForMatching {
  const { needs, offers, styles, common, languages, availability, partners } = needsAnswers.parse(answers);
  return {
    ...row,
    needs: needs.flatMap(({ skillId, priority, level, wanted }) =>
      skillId === undefined ? [] : [{ skillId, priority, level, wanted }],
    ),
    offers: offers.flatMap(({ skillId, level }) => (skillId === undefined ? [] : [{ skillId, level }])),
    styles,
    common: Object.fromEntries(common.map(({ id, choices }) => [id, choices])),
    languages,
    availability,
    timeZone: availability?.timeZone ?? timeZone,
    partners,
  };
}
