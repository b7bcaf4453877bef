import { describe, expect, it } from "vitest";
import { readLanguages } from "./read-languages.ts";

describe("reading languages", () => {
  it.each([
    ["Svenska, engelska", ["sv", "en"]],
    ["Swedish", ["sv"]],
    ["sv-SE; en_GB", ["sv", "en"]],
    ["Svenska och polska", ["sv", "pl"]],
    ["English and Português", ["en", "pt"]],
    ["Swedish (Sweden) / swedish", ["sv"]],
    ["teckenspråk", ["sgn"]],
  ])("takes %s", (text, codes) => {
    expect(readLanguages(text)).toEqual({ codes, unknown: [] });
  });

  it("keeps those it knows and names those it does not", () => {
    expect(readLanguages("Svenska, klingonska")).toEqual({ codes: ["sv"], unknown: ["klingonska"] });
  });
});
