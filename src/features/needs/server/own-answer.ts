import { type RawBuilder, sql } from "kysely";
import { type OwnNames, ownSkillNames } from "#features/skills/server/index.ts";
import type { Asking } from "#platform/server/context.ts";
import { needsQuestions, type NeedsQuestions } from "#features/programmes/shared/needs-questions.ts";
import { type NeedsAnswers, needsAnswers, noAnswers } from "../shared/needs-answers.ts";

type NamedPerson = { id: string; name: string };

/** The actor's own answer with what it hangs on: the programme's questions, and whether a relationship rests on it now. */
export type OwnAnswer = {
  programmeId: string;
  questions: NeedsQuestions;
  answers: NeedsAnswers;
  wishes: NamedPerson[];
  blocks: NamedPerson[];
  version: number;
  submittedAt: Date | null;
  isInUse: boolean;
  ownNames: OwnNames;
};

type Row = Omit<OwnAnswer, "programmeId" | "questions" | "answers"> & {
  questions: unknown;
  answers: unknown;
  spoken: string[];
};

/** Reads it in one statement. Before the first save it is empty but for the languages that the profile has. */
export async function ownAnswer(
  { db, actor }: Pick<Asking, "db"> & { actor: { id: string } },
  programmeId: string,
): Promise<OwnAnswer> {
  const { rows } = await sql<Row>`
    select g.questions, p.languages as spoken, a.answers, a.submitted_at, coalesce(a.version, 0) as version,
      ${namedPeople(sql`needs_wishes l join people_published q on q.id = l.wished_id`, sql`l.rank`)} as wishes,
      ${namedPeople(sql`needs_blocks l join people_published q on q.id = l.blocked_id`, sql`q.name`)} as blocks,
      ${ownSkillNames(skillIdsIn(sql`a.answers`))} as own_names,
      exists (select from memberships_published m join relationships_published r on r.id = m.relationship_id
        where m.person_id = p.id and m.ended_at is null and r.programme_id = g.id
          and r.state in ('introduced', 'accepted', 'agreed', 'active', 'paused', 'closing')) as is_in_use
    from programmes_published g join people_published p on p.id = ${actor.id}
    left join needs_answers a on a.programme_id = g.id and a.person_id = p.id
    where g.id = ${programmeId}`.execute(db);
  const [row] = rows;
  if (!row) throw new Error("a programme that was granted is not there");
  const answers = row.answers === null ? startingFrom(row.spoken) : needsAnswers.parse(row.answers);
  return { ...row, programmeId, questions: needsQuestions.parse(row.questions), answers };
}

/** The ids of the skills that an answer names, for `ownSkillNames`. */
export const skillIdsIn = (answers: RawBuilder<unknown>) =>
  sql`select item ->> 'skillId' from jsonb_array_elements((${answers} -> 'needs') || (${answers} -> 'offers')) item`;

const namedPeople = (from: RawBuilder<unknown>, order: RawBuilder<unknown>) => sql`(
  select coalesce(json_agg(json_build_object('id', q.id, 'name', q.name) order by ${order}), '[]')
  from ${from} where l.programme_id = a.programme_id and l.person_id = a.person_id)`;

const startingFrom = (spoken: readonly string[]): NeedsAnswers => ({
  ...noAnswers,
  languages: needsAnswers.shape.languages.catch([]).parse(spoken.slice(0, 10).map((language) => ({ language }))),
});
