import { describe, expect, it } from "vitest";
import { findSkills } from "./find-skills.ts";
import { skillCatalogue } from "./skill-catalogue.ts";
import { spellingOf } from "./skill-spelling.ts";
import { skillSynonyms } from "./skill-synonyms.ts";

const found = (typed: string, locale: "sv" | "en" = "sv") =>
  findSkills(skillCatalogue, typed, locale).map(({ id }) => id);

describe("looking for a skill", () => {
  it("finds by the beginning of the name, and of any word in it", () => {
    expect(found("förändr")).toEqual(["communicating-change", "leading-change"]);
    expect(found("anbud")).toContain("tendering");
  });

  it("does not mind accents, case and spaces", () => {
    expect(found("  FORANDRINGSL")).toEqual(["leading-change"]);
  });

  it("finds in the other language too, after what the reader's own language has", () => {
    expect(found("negotiation")).toEqual(["negotiation"]);
    expect(found("förhandl", "en")).toContain("negotiation");
  });

  it("finds by what people also call it", () => {
    expect(found("excel")).toEqual(["spreadsheets"]);
    expect(found("gdpr", "en")).toEqual(["data-protection"]);
  });

  it("finds everything by name when nothing is typed, and nothing when nothing fits", () => {
    expect(found("")).toHaveLength(skillCatalogue.length);
    expect(found("trombon")).toEqual([]);
  });

  it("knows other names of skills that exist only", () => {
    const ids = skillCatalogue.map(({ id }) => id);
    for (const id of Object.keys(skillSynonyms)) expect(ids).toContain(id);
  });
});

describe("the spelling of a name", () => {
  it("is the same however it is typed", () => {
    expect(spellingOf(" Förändrings-Ledning! ")).toBe("forandrings ledning");
    expect(spellingOf("FÖRÄNDRINGS LEDNING")).toBe("forandrings ledning");
  });
});
