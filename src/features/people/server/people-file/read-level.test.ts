import { describe, expect, it } from "vitest";
import { levelReader } from "./read-level.ts";

const levels = [
  { position: 1, nameSv: "Medarbetare", nameEn: "Professional" },
  { position: 2, nameSv: "Ledare", nameEn: "Supervisor" },
  { position: 3, nameSv: "Direktör", nameEn: "Executive" },
];

describe("reading a level onto the organisation's list", () => {
  it.each([
    ["2", 2],
    ["Nivå 2", 2],
    ["L2", 2],
    ["2 - Supervisor", 2],
    ["2 – gruppledare", 2],
    ["supervisor", 2],
    ["LEDARE", 2],
    ["direktor", 3],
  ])("takes %s", (text, position) => {
    expect(levelReader(levels, {})(text)).toBe(position);
  });

  it.each(["9", "9 - Pope", "M2", "konstnär", "", "toString"])("does not know %s", (text) => {
    expect(levelReader(levels, {})(text)).toBeNull();
  });

  it("follows what a person has decided about a spelling, as long as that level is there", () => {
    expect(levelReader(levels, { M2: 3 })("m2")).toBe(3);
    expect(levelReader(levels, { M2: 7 })("m2")).toBeNull();
  });
});
