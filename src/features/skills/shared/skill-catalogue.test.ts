import { describe, expect, it } from "vitest";
import { locales } from "#platform/shared/actor.ts";
import { catalogueSkill, skillCatalogue, sortedSkills } from "./skill-catalogue.ts";
import { skillThemes } from "./skill-themes.ts";
import { skillThemeMessages } from "./skill-themes.messages.ts";

describe("the skills that come with Parvis", () => {
  it("are about a hundred and twenty, with seven to fourteen in each theme", () => {
    expect(skillCatalogue.length).toBeGreaterThanOrEqual(115);
    expect(skillCatalogue.length).toBeLessThanOrEqual(135);
    const counts = skillThemes.map((theme) => skillCatalogue.filter((skill) => skill.theme === theme).length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(7);
    expect(Math.max(...counts)).toBeLessThanOrEqual(14);
  });

  it("have ids that can stand in an address, each its own", () => {
    for (const { id } of skillCatalogue) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(new Set(skillCatalogue.map(({ id }) => id)).size).toBe(skillCatalogue.length);
  });

  it.each(locales)("have names in %s that nobody can mistake for each other", (locale) => {
    const names = skillCatalogue.map(({ name }) => name[locale].toLocaleLowerCase(locale));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    for (const name of names) expect(name).toMatch(/^\S.{2,38}\S$/);
  });

  it("are found by id, and one of the organisation's own is not", () => {
    expect(catalogueSkill("delegation")?.name).toEqual({ sv: "Delegering", en: "Delegation" });
    expect(catalogueSkill("constructor")).toBeUndefined();
  });

  it("stand in the reader's order, å and ö last in Swedish", () => {
    const swedish = sortedSkills(skillCatalogue, "sv").map(({ name }) => name.sv);
    expect(swedish.at(0)).toBe("Affärsförståelse");
    expect(swedish.slice(-2)).toEqual(["Återhämtning", "Överlämning till förvaltning"]);
    expect(sortedSkills(skillCatalogue, "en").at(0)?.name.en).toBe("Accounting");
  });

  it("have a heading for every theme in both languages", () => {
    for (const theme of skillThemes) expect(Object.values(skillThemeMessages[theme]).every(Boolean)).toBe(true);
  });
});
