import { describe, expect, it } from "vitest";
import { millisecondsOf } from "./duration.ts";

describe("how far the demo's clock is moved", () => {
  it.each([
    ["P3D", 259_200_000],
    ["PT90M", 5_400_000],
    ["P1W", 604_800_000],
    ["P1DT1H1M1S", 90_061_000],
    ["PT0S", 0],
    ["P1Y", null],
    ["three days", null],
  ])("%s is %s ms", (duration, milliseconds) => {
    expect(millisecondsOf(duration)).toBe(milliseconds);
  });
});
