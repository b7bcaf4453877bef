import { sql } from "kysely";
import type { Ctx, InputOf } from "#platform/server/context.ts";
import type { relationshipsContract } from "../shared/relationships.contract.ts";
import type { RelationshipFacts } from "../shared/relationships.policy.ts";

type Reason = InputOf<typeof relationshipsContract.decline>["reason"];

/**
 * Keeps a reason for its author, and for those it is addressed to. False when one of them is not a coordinator of the
 * programme, or has a part in the relationship: then nothing is kept.
 */
export async function keepReason(
  ctx: Ctx<RelationshipFacts>,
  about: "decline" | "exit",
  reason: Reason,
): Promise<boolean> {
  if (reason === null) return true;
  const { relationshipId } = ctx.granted;
  const { choice, words, tellIds } = reason;
  if (!(await areReaders(ctx, tellIds))) return false;
  const row = { relationshipId, personId: ctx.actor.id, about, choice, words, createdAt: ctx.now };
  await ctx.db
    .insertInto("relationshipReasons")
    .values({ ...row, addressedTo: sql<string[]>`${tellIds}::uuid[]` })
    .execute();
  return true;
}

async function areReaders(ctx: Ctx<RelationshipFacts>, tellIds: readonly string[]): Promise<boolean> {
  const asked = new Set(tellIds);
  if (asked.size === 0) return true;
  if (ctx.granted.life.members.some((member) => asked.has(member.personId))) return false;
  const found = await ctx.db
    .selectFrom("programmeCoordinatorsPublished")
    .select("personId")
    .where("programmeId", "=", ctx.granted.programmeId)
    .where("personId", "in", [...asked])
    .execute();
  return found.length === asked.size;
}
