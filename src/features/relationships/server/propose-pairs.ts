import type { Work } from "#platform/server/context.ts";
import { type IntroductionReasons, introductionReasons } from "../shared/introduction-reasons.ts";
import { relationshipsProposed } from "../shared/relationships.events.ts";

type ProposedPair = { personIds: readonly [string, string]; reasons: IntroductionReasons };

const PART = 500;

/**
 * Writes pairs down as drafts that only coordinators see, and returns their ids in the same order. `reasons` are for both
 * members once they are introduced. Works for a coordinator of the programme, and for system work.
 */
export async function proposePairs(
  work: Work,
  { programmeId, pairs }: { programmeId: string; pairs: readonly ProposedPair[] },
): Promise<string[]> {
  if (pairs.length === 0) return [];
  const { endsOn } = await work.db
    .selectFrom("programmesPublished")
    .select("endsOn")
    .where("id", "=", programmeId)
    .executeTakeFirstOrThrow();
  const relationshipIds: string[] = [];
  for (let from = 0; from < pairs.length; from += PART) {
    relationshipIds.push(...(await writePart(work, { programmeId, endsOn, pairs: pairs.slice(from, from + PART) })));
  }
  work.emit(relationshipsProposed({ programmeId, relationshipIds }));
  return relationshipIds;
}

type PartOfRound = { programmeId: string; endsOn: string; pairs: readonly ProposedPair[] };

async function writePart({ db, now }: Work, { programmeId, endsOn, pairs }: PartOfRound): Promise<string[]> {
  const pair = { programmeId, endsOn, form: "pair", minimum: 2, state: "proposed" } as const;
  const made = await db
    .insertInto("relationships")
    .values(pairs.map(() => ({ ...pair, createdAt: now, updatedAt: now })))
    .returning("id")
    .execute();
  const drafts = pairs.flatMap((draft, at) => made.slice(at, at + 1).map(({ id }) => ({ ...draft, id })));
  await db
    .insertInto("memberships")
    .values(
      drafts.flatMap(({ id, personIds }) =>
        personIds.map((personId) => ({ relationshipId: id, personId, joinedAt: now })),
      ),
    )
    .execute();
  await db
    .insertInto("relationshipIntroductions")
    .values(
      drafts.map(({ id, reasons }) => ({
        relationshipId: id,
        reasons: JSON.stringify(introductionReasons.parse(reasons)),
        createdAt: now,
      })),
    )
    .execute();
  return drafts.map(({ id }) => id);
}
