import { type SelectQueryBuilder, sql } from "kysely";
import type { Asking, Handler } from "#platform/server/context.ts";
import { fromCursor, pageOf } from "#platform/server/page.ts";
import { decisions } from "#platform/shared/policy.ts";
import { programmeDraft } from "../../shared/programme-draft.ts";
import { programmePhase, takesPeopleIn } from "../../shared/programme-dates.ts";
import { type ProgrammeCoordinator, type ProgrammeSummary, type ProgrammeView } from "../../shared/programme-views.ts";
import type { programmesContract } from "../../shared/programmes.contract.ts";
import { mayCreateProgrammes, type ProgrammeFacts, programmePolicy } from "../../shared/programmes.policy.ts";
import { visibleTo } from "../programmes.access.ts";

type Reader = Pick<Asking, "db" | "actor" | "today"> & { actor: { id: string } };

/** The programmes that concern the reader, the newest first. `mine` are those that she runs or has a place in. */
export const listProgrammes: Handler<typeof programmesContract.list> = async (ctx, { scope, ...paging }) => {
  let query = summaries(ctx)
    .where(visibleTo(ctx.actor.id))
    .orderBy("programmes.id", "desc")
    .limit(paging.limit + 1);
  const isMine = sql<boolean>`(runs.person_id is not null or own.state is not null)`;
  if (scope !== "all") query = query.where(scope === "mine" ? isMine : sql<boolean>`not ${isMine}`);
  const after = fromCursor(paging.cursor);
  if (after) query = query.where("programmes.id", "<", after.id);
  const rows = await query.execute();
  const page = pageOf(rows, paging, { placeOf: ({ id }) => ({ at: "", id }), toView: (row) => summaryOf(ctx, row) });
  return { ...page, can: { create: mayCreateProgrammes(ctx.actor, undefined) } };
};

export const getProgramme: Handler<typeof programmesContract.get, ProgrammeFacts> = (ctx, { programmeId }) =>
  programmeAsSeen(ctx, programmeId);

/** A programme as the reader sees it now; for answers of commands as well, so that what they changed shows. */
export async function programmeAsSeen(reader: Reader, programmeId: string): Promise<ProgrammeView> {
  const row = await summaries(reader)
    .select(["template", "purpose", "expectations", "cohort", "cadenceDays", "meetingMinutes", "questions", "matching"])
    .select("programmes.version")
    .select(coordinators.as("coordinators"))
    .where("programmes.id", "=", programmeId)
    .executeTakeFirstOrThrow();
  const summary = summaryOf(reader, row);
  const { cohort, ...draft } = programmeDraft.parse({ ...row, ...summary });
  return {
    ...draft,
    ...summary,
    template: row.template,
    cohort: summary.you.isCoordinator ? cohort : null,
    coordinators: row.coordinators,
    version: row.version,
  };
}

type SummaryRow = ReturnType<typeof summaries> extends SelectQueryBuilder<infer _D, infer _T, infer Row> ? Row : never;

const summaries = ({ db, actor }: Reader) =>
  db
    .selectFrom("programmes")
    .leftJoin("programmeCoordinators as runs", (join) =>
      join.onRef("runs.programmeId", "=", "programmes.id").on("runs.personId", "=", actor.id),
    )
    .leftJoin("enrolments as own", (join) =>
      join.onRef("own.programmeId", "=", "programmes.id").on("own.personId", "=", actor.id),
    )
    .select(["programmes.id", "name", "form", "joining", "programmes.state"])
    .select(["joiningEndsOn", "needsDueOn", "introductionsOn", "startsOn", "endsOn"])
    .select(["runs.personId as runsIt", "own.state as enrolment", participants.as("participants")])
    .select(hasAnswered(actor.id).as("hasAnswered"));

const participants = sql<number>`(select count(*) from enrolments e
  where e.programme_id = programmes.id and e.state = 'enrolled')`;

const coordinators = sql<ProgrammeCoordinator[]>`(
  select json_agg(json_build_object('id', p.id, 'name', p.name, 'takesPart', e.id is not null) order by c.added_at, p.id)
  from programme_coordinators c join people_published p on p.id = c.person_id
  left join enrolments e on e.programme_id = c.programme_id and e.person_id = c.person_id and e.state = 'enrolled'
  where c.programme_id = programmes.id)`;

const hasAnswered = (personId: string) => sql<boolean>`exists (select from needs_answers_published n
  where n.programme_id = programmes.id and n.person_id = ${personId})`;

function summaryOf({ actor, today }: Reader, row: SummaryRow): ProgrammeSummary {
  const { id, form, joining, state, enrolment, participants, hasAnswered } = row;
  const facts = {
    programmeId: id,
    state,
    joining,
    enrolment,
    isCoordinator: row.runsIt !== null,
    isParticipant: enrolment === "enrolled",
  };
  const { read: _, ...can } = decisions(programmePolicy, actor, facts);
  const { joiningEndsOn, needsDueOn, introductionsOn, startsOn, endsOn } = row;
  const dates = { joiningEndsOn, needsDueOn, introductionsOn, startsOn, endsOn };
  return {
    id,
    name: programmeDraft.shape.name.parse(row.name),
    form,
    joining,
    state,
    phase: programmePhase({ state, ...dates }, today),
    dates,
    participants,
    you: { isCoordinator: facts.isCoordinator, enrolment, hasAnswered },
    can: { ...can, join: can.join && takesPeopleIn({ state, ...dates }, today) },
  };
}
