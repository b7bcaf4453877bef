import type { Handler } from "#platform/server/context.ts";
import type { relationshipsContract } from "../../shared/relationships.contract.ts";
import { anotherAsked } from "../../shared/relationships.events.ts";
import { isOpen } from "../../shared/relationship-states.ts";
import { hasSaidYes, type RelationshipFacts } from "../../shared/relationships.policy.ts";
import { keepReason } from "../keep-reason.ts";
import { holdLife, type Lived } from "../lives.ts";
import { membersWithoutRoom } from "../room.ts";
import { takeStep } from "../take-step.ts";
import { viewed } from "../viewed.ts";

/** Says yes. The last yes makes it a relationship at once, if everybody still has room for it. */
export const accept: Handler<typeof relationshipsContract.accept, RelationshipFacts> = async (ctx) => {
  const lived = await holdLife(ctx, ctx.granted.relationshipId);
  // A second press of the button comes after the first one made it real: it is as the presser wanted.
  if (isOpen(lived.life.state) && hasSaidYes(ctx.actor, { ...ctx.granted, life: lived.life })) return viewed(ctx);
  const full = await withoutRoom(ctx, lived);
  const next = await takeStep(ctx, lived, { move: "accept", by: "member", personId: ctx.actor.id, full });
  if (next === "no-room") throw ctx.errors.NO_ROOM();
  if (typeof next === "string") throw ctx.errors.NOT_NOW({ data: { state: lived.life.state } });
  return viewed(ctx);
};

/** Says no. Nobody has to say why; the others are told kindly that it did not come about, and come first next time. */
export const decline: Handler<typeof relationshipsContract.decline, RelationshipFacts> = async (ctx, { reason }) => {
  const lived = await holdLife(ctx, ctx.granted.relationshipId);
  const full = await withoutRoom(ctx, lived);
  const next = await takeStep(ctx, lived, { move: "decline", by: "member", personId: ctx.actor.id, full });
  if (typeof next === "string") throw ctx.errors.NOT_NOW({ data: { state: lived.life.state } });
  if (!(await keepReason(ctx, "decline", reason))) throw ctx.errors.UNKNOWN_READER();
  return viewed(ctx);
};

/**
 * Says that these are not the right people, and asks for others: a no to an introduction, or a parting without fault. Both
 * sides keep their needs and come first in the next round.
 */
export const askForAnother: Handler<typeof relationshipsContract.askForAnother, RelationshipFacts> = async (
  ctx,
  { reason },
) => {
  const lived = await holdLife(ctx, ctx.granted.relationshipId);
  const isIntroduced = lived.life.state === "introduced";
  const me = { by: "member", personId: ctx.actor.id } as const;
  const next = isIntroduced
    ? await takeStep(ctx, lived, { move: "decline", ...me, full: await withoutRoom(ctx, lived) })
    : await takeStep(ctx, lived, { move: "leave", ...me, reason: "mismatch" });
  if (typeof next === "string") throw ctx.errors.NOT_NOW({ data: { state: lived.life.state } });
  if (!(await keepReason(ctx, isIntroduced ? "decline" : "exit", reason))) throw ctx.errors.UNKNOWN_READER();
  ctx.emit(anotherAsked({ programmeId: ctx.granted.programmeId, personId: ctx.actor.id }));
  return {};
};

const withoutRoom = async (ctx: Parameters<typeof membersWithoutRoom>[0], lived: Lived): Promise<string[]> =>
  (await membersWithoutRoom(ctx, [lived])).get(lived.row.programmeId) ?? [];
