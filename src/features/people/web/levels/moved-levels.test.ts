import { describe, expect, it } from "vitest";
import { inserted, swapped } from "./moved-levels.ts";

const [junior, senior, lead] = [{ id: "junior" }, { id: "senior" }, { id: "lead" }];
const levels = [junior, senior, lead];

describe("a level that is moved", () => {
  it("goes before or after the one it is dropped beside, and nobody else moves", () => {
    expect(inserted(levels, lead, { beside: "junior", side: "before" })).toEqual([lead, junior, senior]);
    expect(inserted(levels, junior, { beside: "senior", side: "after" })).toEqual([senior, junior, lead]);
    expect(inserted(levels, senior, { beside: "senior", side: "after" })).toEqual(levels);
  });

  it("changes place with its neighbour, and stays where there is none", () => {
    expect(swapped(levels, 1, 0)).toEqual([senior, junior, lead]);
    expect(swapped(levels, 0, -1)).toEqual(levels);
  });
});
