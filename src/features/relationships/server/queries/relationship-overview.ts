import { sql } from "kysely";
import type { LocalizedText } from "#platform/shared/localized-text.ts";
import type { Ctx, Handler } from "#platform/server/context.ts";
import { firstSteps } from "../../shared/first-steps.ts";
import { type IntroductionReasons, introductionReasons } from "../../shared/introduction-reasons.ts";
import type { FirstStepView, NamedPerson, RelationshipOverview, Side } from "../../shared/relationship-views.ts";
import type { relationshipsContract } from "../../shared/relationships.contract.ts";
import type { RelationshipFacts } from "../../shared/relationships.policy.ts";
import { membersOf } from "../relationship-rows.ts";

/** Why these people, and how they have begun. */
export const relationshipOverview: Handler<typeof relationshipsContract.overview, RelationshipFacts> = (ctx) =>
  overviewOf(ctx);

/** The same for commands that change it. One statement. */
export async function overviewOf(ctx: Ctx<RelationshipFacts>): Promise<RelationshipOverview> {
  const row = await ctx.db
    .selectFrom("relationships as r")
    .leftJoin("relationshipIntroductions as i", "i.relationshipId", "r.id")
    .select(["r.message", "i.reasons"])
    .select([
      sql<NamedPerson[]>`(select json_agg(json_build_object('id', n.id, 'name', n.name))
        from people_published n join memberships m on m.person_id = n.id where m.relationship_id = r.id)`.as("names"),
      sql<
        Tick[]
      >`(select coalesce(json_agg(json_build_object('step', t.step, 'by', t.ticked_by, 'at', t.ticked_at)), '[]')
        from relationship_first_steps t where t.relationship_id = r.id)`.as("ticks"),
    ])
    .where("r.id", "=", ctx.granted.relationshipId)
    .executeTakeFirstOrThrow();
  const { state, members } = ctx.granted.life;
  const shown = membersOf({ state, members: [...members], names: row.names }, ctx.actor.id);
  return {
    // Its owner writes text in two languages into the column.
    message: row.message as LocalizedText | null,
    why: row.reasons === null ? null : whyOf(introductionReasons.parse(row.reasons), shown),
    firstSteps: firstSteps.map((step) => stepOf(step, row.ticks, row.names)),
  };
}

/** The reasons with the members' names, the reader first. Of somebody who has left nothing is told any more. */
const whyOf = ({ sides, remarks, assumed }: IntroductionReasons, shown: readonly NamedPerson[]) => ({
  sides: shown.map((person): Side => ({ person, seeks: seeksOf(sides, person), gives: givesOf(sides, person) })),
  remarks,
  assumed,
});

type Sides = IntroductionReasons["sides"];

const seeksOf = (sides: Sides, person: NamedPerson) => sides.find((side) => side.personId === person.id)?.seeks ?? [];

/** In a pair, what one gives is what the other seeks and gets. */
function givesOf(sides: Sides, person: NamedPerson): Side["gives"] {
  const others = sides.filter((side) => side.personId !== person.id);
  return others.length === 1 ? others.flatMap((side) => side.seeks.filter(({ share }) => share > 0)) : [];
}

type Tick = { step: string; by: string | null; at: string };

function stepOf(step: FirstStepView["step"], ticks: readonly Tick[], names: readonly NamedPerson[]): FirstStepView {
  const tick = ticks.find((one) => one.step === step);
  if (!tick) return { step, ticked: null };
  const by = names.find(({ id }) => id === tick.by) ?? null;
  return { step, ticked: { by, at: new Date(tick.at).toISOString() } };
}
