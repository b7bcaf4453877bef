import { sql } from "kysely";
import { skillIdsFor } from "#features/skills/server/index.ts";
import type { Ctx, Handler } from "#platform/server/context.ts";
import type { ProgrammeFacts } from "#features/programmes/shared/programmes.policy.ts";
import { answersTo } from "../../shared/answers-to-questions.ts";
import { missingAnswers } from "../../shared/missing-answers.ts";
import { type NamedSkill, type NeedsAnswers, skillKey } from "../../shared/needs-answers.ts";
import type { needsContract } from "../../shared/needs.contract.ts";
import { needsReopened, needsSubmitted } from "../../shared/needs.events.ts";
import { needsViewOf } from "../needs-view.ts";
import { ownAnswer } from "../own-answer.ts";
import { keepPeopleNamed } from "../people-named.ts";
import { refuse, withChanges, writeAnswer } from "./save-needs.ts";

/** Hands the answer in, with any last changes. From now on coordinators read it, and skills in own words are skills. */
export const submitNeeds: Handler<typeof needsContract.submit, ProgrammeFacts> = async (ctx, changes) => {
  const { programmeId } = changes;
  const before = await ownAnswer(ctx, programmeId);
  await refuse(ctx, before, changes);
  const answers = answersTo(before.questions, withChanges(before.answers, changes));
  const missing = missingAnswers(answers, before.questions.exchange);
  if (missing.length > 0) throw ctx.errors.INCOMPLETE({ data: { missing } });
  await writeAnswer(ctx, { before, answers: await withSkillIds(ctx, answers), submittedAt: ctx.now });
  await keepPeopleNamed(ctx, programmeId, changes);
  ctx.emit(needsSubmitted({ programmeId, personId: ctx.actor.id }));
  return needsViewOf(ctx, await ownAnswer(ctx, programmeId));
};

/** Takes the answer back to change it, unless a relationship rests on it. Until it is submitted again it is a draft. */
export const reopenNeeds: Handler<typeof needsContract.reopen, ProgrammeFacts> = async (ctx, { programmeId }) => {
  const before = await ownAnswer(ctx, programmeId);
  if (before.isInUse) throw ctx.errors.ANSWER_IN_USE();
  const reopened = await ctx.db
    .updateTable("needsAnswers")
    .set({ submittedAt: null, updatedAt: ctx.now, version: sql`version + 1` })
    .where("programmeId", "=", programmeId)
    .where("personId", "=", ctx.actor.id)
    .where("submittedAt", "is not", null)
    .returning("id")
    .executeTakeFirst();
  if (reopened) ctx.emit(needsReopened({ programmeId, personId: ctx.actor.id }));
  return needsViewOf(ctx, await ownAnswer(ctx, programmeId));
};

/** The answers with every skill as an id; where own words turn out to be a skill that is there already, once. */
async function withSkillIds(ctx: Ctx, answers: NeedsAnswers): Promise<NeedsAnswers> {
  const words = [...answers.needs, ...answers.offers].flatMap(({ ownSkill }) => ownSkill ?? []);
  const ids = await skillIdsFor(ctx, { words, locale: ctx.actor.locale, personId: ctx.actor.id });
  const idOf = (item: NamedSkill) => (item.ownSkill === undefined ? item.skillId : ids.get(item.ownSkill));
  const needs = answers.needs.map(({ ownSkill, ...need }) => ({ ...need, skillId: idOf({ ...need, ownSkill }) }));
  const offers = answers.offers.map(({ ownSkill, ...offer }) => ({ ...offer, skillId: idOf({ ...offer, ownSkill }) }));
  return { ...answers, needs: onceEach(needs), offers: onceEach(offers) };
}

const onceEach = <Item extends NamedSkill>(items: readonly Item[]): Item[] =>
  [...new Map(items.toReversed().map((item) => [skillKey(item), item])).values()].toReversed();
