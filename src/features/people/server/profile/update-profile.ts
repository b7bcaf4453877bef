import { sql } from "kysely";
import type { Ctx, Handler } from "#platform/server/context.ts";
import { skillIdsFor, skillNames } from "#features/skills/server/index.ts";
import { profileChanged } from "../../shared/people.events.ts";
import type { peopleContract } from "../../shared/people.contract.ts";
import type { PersonFacts } from "../../shared/people.policy.ts";
import type { ProfileChanges } from "../../shared/profile-changes.ts";
import { personAsSeen } from "../directory/get-person.ts";

/** Changes what is given of the own profile. What the personnel system also knows is from then on the person's own choice. */
export const updateProfile: Handler<typeof peopleContract.updateProfile, PersonFacts> = async (
  ctx,
  { personId, version, skills, ...changes },
) => {
  const chosen = (["languages", "timeZone"] as const).filter((field) => changes[field] !== undefined);
  const { numUpdatedRows } = await ctx.db
    .updateTable("people")
    .set({
      ...columnsOf(changes),
      chosenFields: sql<string[]>`array(select distinct unnest(chosen_fields || ${chosen}::text[]))`,
      profileVersion: sql<number>`profile_version + 1`,
      updatedAt: ctx.now,
    })
    .where("id", "=", personId)
    .where("profileVersion", "=", version)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw ctx.errors.STALE();
  if (skills) {
    const wanted = await skillsById(ctx, skills);
    const unknown = await unknownOf(ctx, [...wanted.keys()]);
    if (unknown.length > 0) throw ctx.errors.UNKNOWN_SKILLS({ data: { skillIds: unknown } });
    await writeSkills(ctx, personId, wanted);
  }
  ctx.emit(profileChanged({ personId }));
  return personAsSeen(ctx, personId);
};

function columnsOf({ workingHours, about, languages, timeZone }: Omit<ProfileChanges, "skills">) {
  return {
    ...(languages && { languages: [...new Set(languages)] }),
    ...(timeZone !== undefined && { timeZone }),
    ...(workingHours !== undefined && { workingHours: workingHours && inOrder(workingHours) }),
    ...(about !== undefined && { about: about || null }),
  };
}

const inOrder = (slots: readonly number[]): number[] => [...new Set(slots)].toSorted((one, other) => one - other);

type Skills = NonNullable<ProfileChanges["skills"]>;

/** Proficiency by skill; those named in own words get the id of a skill of that name, which may be a new one. */
async function skillsById(ctx: Ctx, skills: Skills): Promise<ReadonlyMap<string, number>> {
  const words = skills.flatMap((skill) => ("name" in skill ? skill.name : []));
  const named = await skillIdsFor(ctx, { words, locale: ctx.actor.locale, personId: ctx.actor.id });
  return new Map(
    skills.flatMap((skill) => {
      const id = "name" in skill ? named.get(skill.name) : skill.id;
      return id === undefined ? [] : [[id, skill.proficiency] as const];
    }),
  );
}

async function unknownOf(ctx: Ctx, ids: readonly string[]): Promise<string[]> {
  const names = await skillNames(ctx, ids);
  return ids.filter((id) => !names.has(id));
}

/** Makes these a person's skills: others go, the present ones keep the day on which they came. */
async function writeSkills({ db, now }: Ctx, personId: string, skills: ReadonlyMap<string, number>): Promise<void> {
  const ids = [...skills.keys()];
  await db
    .deleteFrom("personSkills")
    .where("personId", "=", personId)
    .where(sql<boolean>`skill_id <> all (${ids}::text[])`)
    .execute();
  await sql`
    insert into person_skills (person_id, skill_id, proficiency, created_at, updated_at)
    select ${personId}, skill_id, proficiency, ${now}, ${now}
    from unnest(${ids}::text[], ${[...skills.values()]}::int[]) as wanted (skill_id, proficiency)
    on conflict (person_id, skill_id) do update set proficiency = excluded.proficiency, updated_at = excluded.updated_at
      where person_skills.proficiency <> excluded.proficiency`.execute(db);
}
