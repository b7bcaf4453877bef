import { type ExpressionBuilder, sql } from "kysely";
import type { Tables } from "#tables";
import { accessTo } from "#platform/server/access.ts";
import type { Asking } from "#platform/server/context.ts";
import { type ProgrammeFacts, programmePolicy } from "../shared/programmes.policy.ts";

/** Where the actor stands in these programmes; one that does not exist is missing from the map. */
export async function programmeFacts(
  { db, actor }: Pick<Asking, "db" | "actor">,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ProgrammeFacts>> {
  const rows = await db
    .selectFrom("programmes")
    .leftJoin("programmeCoordinators as runs", (join) =>
      join.onRef("runs.programmeId", "=", "programmes.id").on("runs.personId", "=", actor.id),
    )
    .leftJoin("enrolments as own", (join) =>
      join.onRef("own.programmeId", "=", "programmes.id").on("own.personId", "=", actor.id),
    )
    .select(["programmes.id", "programmes.state", "joining", "runs.personId as runsIt", "own.state as enrolment"])
    .where("programmes.id", "=", sql<string>`any(${[...ids]}::uuid[])`)
    .execute();
  return new Map(
    rows.map(({ id, state, joining, runsIt, enrolment }) => [
      id,
      {
        programmeId: id,
        state,
        joining,
        isCoordinator: runsIt !== null,
        isParticipant: enrolment === "enrolled",
        enrolment,
      },
    ]),
  );
}

/**
 * The only road to a programme by its id, and to everything that hangs off one:
 * `inProgramme("programmeId", programmePolicy.update)`.
 */
export const inProgramme = accessTo<ProgrammeFacts>({ load: programmeFacts, read: programmePolicy.read });

/** The programmes that the actor may read: the policy's `read` as a condition. */
export const visibleTo = (actorId: string) => (eb: ExpressionBuilder<Tables, "programmes">) => {
  const runsIt = eb.exists(
    eb
      .selectFrom("programmeCoordinators as runs")
      .select("runs.personId")
      .whereRef("runs.programmeId", "=", "programmes.id")
      .where("runs.personId", "=", actorId),
  );
  const hasPlace = eb.exists(
    eb
      .selectFrom("enrolments as own")
      .select("own.id")
      .whereRef("own.programmeId", "=", "programmes.id")
      .where("own.personId", "=", actorId),
  );
  const isOpenToAll = eb.and([eb("programmes.state", "=", "open"), eb("programmes.joining", "=", "open")]);
  return eb.or([runsIt, isOpenToAll, eb.and([eb("programmes.state", "<>", "draft"), hasPlace])]);
};
