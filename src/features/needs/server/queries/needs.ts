import { sql } from "kysely";
import { ownSkillNames } from "#features/skills/server/index.ts";
import { notFound } from "#platform/server/access.ts";
import type { Handler } from "#platform/server/context.ts";
import type { ProgrammeFacts } from "#features/programmes/shared/programmes.policy.ts";
import { needsAnswers } from "../../shared/needs-answers.ts";
import type { needsContract } from "../../shared/needs.contract.ts";
import { needsViewOf, withNames } from "../needs-view.ts";
import { ownAnswer, skillIdsIn } from "../own-answer.ts";

export const getNeeds: Handler<typeof needsContract.get, ProgrammeFacts> = async (ctx, { programmeId }) =>
  needsViewOf(ctx, await ownAnswer(ctx, programmeId));

/** One participant's submitted answer, for those who match. A draft looks like no answer at all. */
export const readNeeds: Handler<typeof needsContract.read, ProgrammeFacts> = async (ctx, { programmeId, personId }) => {
  const row = await ctx.db
    .selectFrom("needsAnswers as a")
    .innerJoin("enrolmentsPublished as e", (join) =>
      join.onRef("e.programmeId", "=", "a.programmeId").onRef("e.personId", "=", "a.personId"),
    )
    .innerJoin("peoplePublished as p", "p.id", "a.personId")
    .select(["p.id", "p.name", "p.title", "p.department", "p.location", "a.answers", "a.submittedAt"])
    .select(ownSkillNames(skillIdsIn(sql`a.answers`)).as("ownNames"))
    .where("a.programmeId", "=", programmeId)
    .where("a.personId", "=", personId)
    .where("e.state", "=", "enrolled")
    .where("a.submittedAt", "is not", null)
    .executeTakeFirst();
  if (!row?.submittedAt) throw notFound();
  const { answers, submittedAt, ownNames, ...person } = row;
  const shown = withNames(needsAnswers.parse(answers), ownNames, ctx.actor.locale);
  return { person, ...shown, submittedAt: submittedAt.toISOString() };
};
