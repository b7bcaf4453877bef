import type { Edit } from "@parvis/matching";
import type { Ctx, Handler } from "#platform/server/context.ts";
import { notFound } from "#platform/server/access.ts";
import type { EditInput, EffectView } from "../../shared/edits.ts";
import type { matchingContract } from "../../shared/matching.contract.ts";
import { askAboutDraft } from "../ask-about-draft.ts";
import { percentOfScore } from "../engine/percent.ts";
import type { Tried } from "../engine/tasks.ts";
import type { GrantedRun } from "../matching.access.ts";
import { namesOf } from "../queries/names.ts";
import { holdDraft } from "../solve-again.ts";
import { swapEdits, swappedPairs } from "../swapped-pairs.ts";

/** Says what a change would do before it is made. Nothing is written. */
export const previewEdit: Handler<typeof matchingContract.preview, GrantedRun> = async (ctx, { edit }) => {
  await holdDraft(ctx);
  const edits = edit.kind === "swap" ? await swapOf(ctx, edit.personIds) : await editsOf(ctx, edit);
  if (typeof edits === "string") throw ctx.errors.EDIT_REFUSED({ data: { why: edits } });
  const tried = await askAboutDraft(ctx, (draft) => ({ ...draft, kind: "try", edits }));
  if (!tried) throw ctx.errors.TOO_MANY_TO_PREVIEW();
  if (tried.problems.length > 0) throw ctx.errors.EDIT_REFUSED({ data: { why: "not-allowed" } });
  return effectOf(ctx, tried);
};

type RunCtx = Ctx<GrantedRun>;

async function swapOf(ctx: RunCtx, personIds: readonly [string, string]) {
  const swap = await swappedPairs(ctx, personIds);
  return typeof swap === "string" ? swap : swapEdits(swap);
}

/** A rejection takes back a lock on the same pair, as it does when it is made. */
async function editsOf({ db, granted }: RunCtx, edit: Exclude<EditInput, { kind: "swap" }>): Promise<Edit[]> {
  const pair = await db
    .selectFrom("matchProposals")
    .select(["oneId", "otherId"])
    .where("id", "=", edit.proposalId)
    .where("runId", "=", granted.run.id)
    .executeTakeFirst();
  if (!pair) throw notFound();
  const members = [pair.oneId, pair.otherId] as const;
  const unlocked: Edit = { kind: "unlock", members };
  return edit.kind === "unlock" ? [unlocked] : [unlocked, { kind: "reject", members }];
}

async function effectOf({ db, actor }: RunCtx, { matched, worst, moved: all }: Tried): Promise<EffectView> {
  const moved = all.filter(({ id }) => id !== actor.id);
  const ids = moved.flatMap(({ id, from, to }) => [id, from, to].filter((one) => one !== null));
  const nameOf = await namesOf(db, ids);
  const named = (id: string | null) => (id === null ? null : (nameOf([id])[0] ?? null));
  return {
    matched,
    worst: { before: percentOrNull(worst.before), after: percentOrNull(worst.after) },
    moved: moved.flatMap(({ id, from, to, before, after }) => {
      const person = named(id);
      const partner = { before: named(from), after: named(to) };
      return person
        ? [{ person, partner, gets: { before: percentOfScore(before), after: percentOfScore(after) } }]
        : [];
    }),
  };
}

const percentOrNull = (score: number | null): number | null => (score === null ? null : percentOfScore(score));
