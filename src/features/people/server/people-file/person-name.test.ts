import { describe, expect, it } from "vitest";
import { nameKey, splitName } from "./person-name.ts";

describe("a whole name", () => {
  it.each([
    ["Sjöström, Samir", "Samir", "Sjöström"],
    ["von Essen, Ebba Maria", "Ebba Maria", "von Essen"],
    ["Samir Sjöström", "Samir", "Sjöström"],
    ["Ebba Maria von Essen", "Ebba Maria", "von Essen"],
    ["Jan van der Berg", "Jan", "van der Berg"],
    ["Anna-Karin O'Brien", "Anna-Karin", "O'Brien"],
    ["Von Essen", "Von", "Essen"],
    ["Madonna", "Madonna", ""],
  ])("is taken apart: %s", (text, givenName, familyName) => {
    expect(splitName(text)).toEqual({ givenName, familyName });
  });

  it("compares in either order and any case", () => {
    expect(nameKey(splitName("SJÖSTRÖM, Samir"))).toBe(nameKey(splitName("Samir Sjöström")));
  });
});
