import { type Selectable, sql } from "kysely";
import type { MatchEdits, MatchProposals, MatchRuns } from "#tables";
import { accessTo } from "#platform/server/access.ts";
import type { Asking } from "#platform/server/context.ts";
import { type RoundFacts, roundPolicy } from "../shared/matching.policy.ts";

export type RunRow = Selectable<MatchRuns>;

/** A run with where the actor stands, whether it is still the newest, and whether anything of it was published. */
export type GrantedRun = RoundFacts & { run: RunRow; isNewest: boolean; isPublished: boolean };
export type GrantedProposal = GrantedRun & { proposal: Pick<Selectable<MatchProposals>, "id" | "oneId" | "otherId"> };
export type GrantedEdit = GrantedRun & { edit: Pick<Selectable<MatchEdits>, "id" | "kind" | "oneId" | "otherId"> };

/** The road to matching in a programme, in one statement. Others, its participants too, are told that it does not exist. */
export const matchingIn = accessTo<RoundFacts>({
  load: async ({ db, actor }, ids) => {
    const rows = await db
      .selectFrom("programmesPublished as programme")
      .leftJoin("programmeCoordinatorsPublished as coordinator", (join) =>
        join.onRef("coordinator.programmeId", "=", "programme.id").on("coordinator.personId", "=", actor.id),
      )
      .leftJoin("enrolmentsPublished as own", (join) =>
        join.onRef("own.programmeId", "=", "programme.id").on("own.personId", "=", actor.id),
      )
      .select(({ ref }) => [
        ref("programme.id").$notNull().as("programmeId"),
        ref("programme.state").$notNull().as("state"),
      ])
      .select([
        "coordinator.personId as runsIt",
        "own.state as enrolment",
        isReviewable("programme.id").as("isReviewable"),
      ])
      .where("programme.id", "=", anyOf(ids))
      .execute();
    return new Map(rows.map((row) => [row.programmeId, roundFacts(row)]));
  },
  read: roundPolicy.read,
});

/** The road to a run by its id, in one statement. */
export const onRun = accessTo<GrantedRun>({
  load: async (ctx, ids) => {
    const rows = await runsFor(ctx).where("run.id", "=", anyOf(ids)).execute();
    return new Map(rows.map((row) => [row.id, grantedRun(row)]));
  },
  read: roundPolicy.read,
});

/** The road to a proposal. The reader's own pair is not on it: row-level security hides it. */
export const onProposal = accessTo<GrantedProposal>({
  load: async (ctx, ids) => {
    const rows = await runsFor(ctx)
      .innerJoin("matchProposals as proposal", "proposal.runId", "run.id")
      .select(["proposal.id as proposalId", "proposal.oneId", "proposal.otherId"])
      .where("proposal.id", "=", anyOf(ids))
      .execute();
    return new Map(
      rows.map(({ proposalId: id, oneId, otherId, ...row }) => [
        id,
        { ...grantedRun(row), proposal: { id, oneId, otherId } },
      ]),
    );
  },
  read: roundPolicy.read,
});

/** The road to something changed by hand that is still in force, with the newest run of its round. */
export const onEdit = accessTo<GrantedEdit>({
  load: async (ctx, ids) => {
    const rows = await runsFor(ctx)
      .innerJoin("matchEdits as edit", (join) =>
        join.onRef("edit.programmeId", "=", "run.programmeId").onRef("edit.round", "=", "run.round"),
      )
      .select(["edit.id as editId", "edit.kind", "edit.oneId", "edit.otherId"])
      .where("edit.undoneAt", "is", null)
      .where("edit.id", "=", anyOf(ids))
      .orderBy("run.id")
      .execute();
    return new Map(
      rows.map(({ editId: id, kind, oneId, otherId, ...row }) => [
        id,
        { ...grantedRun(row), edit: { id, kind, oneId, otherId } },
      ]),
    );
  },
  read: roundPolicy.read,
});

const anyOf = (ids: readonly string[]) => sql<string>`any(${[...ids]}::uuid[])`;

const runsFor = ({ db, actor }: Asking) =>
  db
    .selectFrom("matchRuns as run")
    .innerJoin("programmesPublished as programme", "programme.id", "run.programmeId")
    .leftJoin("programmeCoordinatorsPublished as coordinator", (join) =>
      join.onRef("coordinator.programmeId", "=", "run.programmeId").on("coordinator.personId", "=", actor.id),
    )
    .leftJoin("enrolmentsPublished as own", (join) =>
      join.onRef("own.programmeId", "=", "run.programmeId").on("own.personId", "=", actor.id),
    )
    .selectAll("run")
    .select(["programme.state as programmeState", "coordinator.personId as runsIt", "own.state as enrolment"])
    .select((eb) => [
      eb
        .not(
          eb.exists(
            eb
              .selectFrom("matchRuns as later")
              .select("later.id")
              .whereRef("later.programmeId", "=", "run.programmeId")
              .whereRef("later.id", ">", "run.id"),
          ),
        )
        .as("isNewest"),
      eb
        .exists(eb.selectFrom("matchPublications as told").select("told.id").whereRef("told.runId", "=", "run.id"))
        .as("isPublished"),
      isReviewable("run.programmeId").as("isReviewable"),
    ]);

/** Whether the reader may look at the pairs of a round in this programme; row-level security asks the same function. */
const isReviewable = (programmeId: string) =>
  sql<boolean>`${sql.ref(programmeId)} = any ((select reviewable_programmes())::uuid[])`;

type Found = { runsIt: string | null; enrolment: string | null; isReviewable: boolean };

const roundFacts = ({
  programmeId,
  state,
  runsIt,
  enrolment,
  ...found
}: Found & Pick<RoundFacts, "programmeId" | "state">): RoundFacts => ({
  programmeId,
  state,
  isCoordinator: runsIt !== null,
  isParticipant: enrolment === "enrolled",
  isLeftToOthers: runsIt !== null && !found.isReviewable,
});

type FoundRun = RunRow & Found & { programmeState: RoundFacts["state"]; isNewest: unknown; isPublished: unknown };

const grantedRun = ({
  programmeState,
  runsIt,
  enrolment,
  isNewest,
  isPublished,
  isReviewable: may,
  ...run
}: FoundRun): GrantedRun => ({
  ...roundFacts({ programmeId: run.programmeId, state: programmeState, runsIt, enrolment, isReviewable: may }),
  run,
  isNewest: isNewest === true,
  isPublished: isPublished === true,
});
