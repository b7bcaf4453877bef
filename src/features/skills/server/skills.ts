import type { Handler } from "#platform/server/context.ts";
import { fromCursor, pageOf } from "#platform/server/page.ts";
import { inLocale, type LocalizedText } from "#platform/shared/localized-text.ts";
import { localizedText } from "#platform/shared/localized-text-input.ts";
import { findSkills } from "../shared/find-skills.ts";
import { skillCatalogue } from "../shared/skill-catalogue.ts";
import { spellingOf } from "../shared/skill-spelling.ts";
import type { SkillView, skillsContract } from "../shared/skills.contract.ts";
import { catalogueIdOf } from "./own-skills.ts";

/** More own skills than this are not a list to pick from any more. */
const MOST_OWN = 1000;
const NOBODY = "00000000-0000-0000-0000-000000000000";

/** What people can pick from: the catalogue and the organisation's own, the best hit first, by name when nothing is typed. */
export const listSkills: Handler<typeof skillsContract.list> = async (ctx, { search, kind, ...paging }) => {
  const own = await ctx.db
    .selectFrom("ownSkills")
    .select(["id", "name"])
    .where("isSuggested", "=", true)
    .orderBy("id")
    .limit(MOST_OWN)
    .execute();
  const ownSkills: SkillView[] = own.map(({ id, name }) => ({ id, name: writtenName(name), theme: null }));
  const skills = kind === "own" ? ownSkills : [...skillCatalogue, ...ownSkills];
  // The hits of one search are few enough to be counted through, so the cursor is a place among them.
  const from = Number(fromCursor(paging.cursor)?.at ?? 0) || 0;
  const hits = findSkills(skills, search, ctx.actor.locale).slice(from, from + paging.limit + 1);
  return pageOf(hits, paging, {
    placeOf: () => ({ at: String(from + paging.limit), id: NOBODY }),
    toView: (skill) => skill,
  });
};

/** Offers one more skill to everybody. One that somebody has named in an answer becomes it, with the words given here. */
export const addSkill: Handler<typeof skillsContract.add> = async (ctx, { name }) => {
  const known = catalogueIdOf(name);
  if (known) throw ctx.errors.SKILL_EXISTS({ data: { skillId: known } });
  const spelling = spellingOf(inLocale(name, "sv"));
  const added = await ctx.db
    .insertInto("ownSkills")
    .values({ name: JSON.stringify(name), spelling, isSuggested: true, ...ctx.stamp })
    .onConflict((conflict) =>
      conflict
        .column("spelling")
        .doUpdateSet({ name: JSON.stringify(name), isSuggested: true })
        .where("ownSkills.isSuggested", "=", false),
    )
    .returning("id")
    .executeTakeFirst();
  if (added) return { id: added.id, name, theme: null };
  const { id: skillId } = await ctx.db
    .selectFrom("ownSkills")
    .select("id")
    .where("spelling", "=", spelling)
    .executeTakeFirstOrThrow();
  throw ctx.errors.SKILL_EXISTS({ data: { skillId } });
};

const writtenName = (name: unknown): LocalizedText => localizedText(60).parse(name);
