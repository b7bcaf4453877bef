import { skillNames } from "#features/skills/server/index.ts";
import type { Ctx, ErrorsOf, Handler, InputOf } from "#platform/server/context.ts";
import type { ProgrammeFacts } from "#features/programmes/shared/programmes.policy.ts";
import { type NeedsAnswers, needsAnswers } from "../../shared/needs-answers.ts";
import type { needsContract } from "../../shared/needs.contract.ts";
import { needsViewOf } from "../needs-view.ts";
import { ownAnswer, type OwnAnswer } from "../own-answer.ts";
import { keepPeopleNamed, peopleNotToBeNamed } from "../people-named.ts";

type Save = Ctx<ProgrammeFacts> & {
  errors: Pick<
    ErrorsOf<typeof needsContract.save>,
    "STALE" | "ALREADY_SUBMITTED" | "UNKNOWN_SKILLS" | "UNKNOWN_PEOPLE"
  >;
};
type Changes = InputOf<typeof needsContract.save>;

/** Keeps the parts that are given, as they are typed. A draft need not be whole, but nothing in it may be nonsense. */
export const saveNeeds: Handler<typeof needsContract.save, ProgrammeFacts> = async (ctx, changes) => {
  const before = await ownAnswer(ctx, changes.programmeId);
  await refuse(ctx, before, changes);
  await writeAnswer(ctx, { before, answers: withChanges(before.answers, changes), submittedAt: null });
  await keepPeopleNamed(ctx, changes.programmeId, changes);
  return needsViewOf(ctx, await ownAnswer(ctx, changes.programmeId));
};

/** Says no to what cannot be kept: after submitting, on top of another device's save, of skills or people there are not. */
export async function refuse(ctx: Save, before: OwnAnswer, changes: Changes): Promise<void> {
  if (before.submittedAt) throw ctx.errors.ALREADY_SUBMITTED();
  if (changes.version !== undefined && changes.version !== before.version) throw ctx.errors.STALE();
  const skills = [...(changes.needs ?? []), ...(changes.offers ?? [])];
  const named = skills.flatMap(({ skillId }) => skillId ?? []);
  const known = await skillNames(ctx, named);
  const skillIds = named.filter((id) => !known.has(id));
  if (skillIds.length > 0) throw ctx.errors.UNKNOWN_SKILLS({ data: { skillIds } });
  const personIds = await peopleNotToBeNamed(ctx, changes);
  if (personIds.length > 0) throw ctx.errors.UNKNOWN_PEOPLE({ data: { personIds } });
}

/** The answers with the given parts in place of the old ones. */
export const withChanges = (answers: NeedsAnswers, changes: Changes): NeedsAnswers =>
  needsAnswers.parse({ ...answers, ...changes });

type Written = { before: OwnAnswer; answers: NeedsAnswers; submittedAt: Date | null };

/** Writes on top of what was read, or not at all when another device has written in between. */
export async function writeAnswer(ctx: Save, { before, answers, submittedAt }: Written): Promise<void> {
  const { programmeId, version } = before;
  const written = { answers: JSON.stringify(answers), submittedAt, updatedAt: ctx.now, version: version + 1 };
  const row = await ctx.db
    .insertInto("needsAnswers")
    .values({ programmeId, personId: ctx.actor.id, createdAt: ctx.now, ...written })
    .onConflict((conflict) =>
      conflict.columns(["programmeId", "personId"]).doUpdateSet(written).where("needsAnswers.version", "=", version),
    )
    .returning("version")
    .executeTakeFirst();
  if (!row) throw ctx.errors.STALE();
}
