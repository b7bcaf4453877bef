import { type ExpressionBuilder, sql } from "kysely";
import type { Asking, Handler } from "#platform/server/context.ts";
import { fromCursor, pageOf } from "#platform/server/page.ts";
import type { programmesContract } from "../../shared/programmes.contract.ts";
import type { ParticipantCounts, ParticipantView } from "../../shared/programme-views.ts";
import type { ProgrammeFacts } from "../../shared/programmes.policy.ts";

/** Names in the order of the Swedish alphabet, å ä ö last; the same expression sorts and continues a list. */
const sortName = sql<string>`p.name collate "sv-x-icu"`;
const since = sql<Date>`coalesce(e.ended_at, e.joined_at, e.created_at)`;

/** Everybody with a place in the programme, by name: where they stand and since when, never why. */
export const listParticipants: Handler<typeof programmesContract.participants, ProgrammeFacts> = async (
  ctx,
  { programmeId, show, search, ...paging },
) => {
  let query = places(ctx, programmeId)
    .orderBy(sortName)
    .orderBy("p.id")
    .limit(paging.limit + 1);
  if (show) query = query.where(standsAs[show]);
  if (search) query = query.where(sql<boolean>`strpos(lower(p.name), lower(${search})) > 0`);
  const after = fromCursor(paging.cursor);
  if (after) query = query.where(sql<boolean>`(${sortName}, p.id) > (${after.at}, ${after.id}::uuid)`);
  return pageOf(await query.execute(), paging, { placeOf: ({ name, id }) => ({ at: name, id }), toView });
};

const places = ({ db }: Pick<Asking, "db">, programmeId: string) =>
  db
    .selectFrom("enrolments as e")
    .innerJoin("peoplePublished as p", "p.id", "e.personId")
    .leftJoin("needsAnswersPublished as n", (join) =>
      join.onRef("n.programmeId", "=", "e.programmeId").onRef("n.personId", "=", "e.personId"),
    )
    .leftJoin("programmeCoordinators as c", (join) =>
      join.onRef("c.programmeId", "=", "e.programmeId").onRef("c.personId", "=", "e.personId"),
    )
    .select(["p.id", "p.name", "p.title", "p.department"])
    .select(["e.id as enrolmentId", "e.state", "e.firstInLine as isFirstInLine"])
    .select(["n.submittedAt", "c.personId as runsIt", since.as("since")])
    .where("e.programmeId", "=", programmeId);

type Place = Awaited<ReturnType<ReturnType<typeof places>["execute"]>>[number];

const toView = ({ id, name, title, department, ...place }: Place): ParticipantView => ({
  id: place.enrolmentId,
  person: { id, name, title, department },
  state: place.state,
  since: place.since.toISOString(),
  hasAnswered: place.submittedAt !== null,
  isCoordinator: place.runsIt !== null,
  isFirstInLine: place.isFirstInLine,
});

type Condition = (
  eb: ExpressionBuilder<{ e: { state: string }; n: { submittedAt: Date | null } }, "e" | "n">,
) => ReturnType<typeof eb.and>;

const standsAs: Record<keyof ParticipantCounts, Condition> = {
  answered: (eb) => eb.and([eb("e.state", "=", "enrolled"), eb("n.submittedAt", "is not", null)]),
  waiting: (eb) => eb.and([eb("e.state", "=", "enrolled"), eb("n.submittedAt", "is", null)]),
  invited: (eb) => eb.and([eb("e.state", "=", "invited")]),
  declined: (eb) => eb.and([eb("e.state", "=", "declined")]),
  left: (eb) => eb.and([eb("e.state", "=", "left")]),
};
