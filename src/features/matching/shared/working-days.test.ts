import { describe, expect, it } from "vitest";
import { workingDaysAfter } from "./working-days.ts";

describe("the day by which people answer", () => {
  it("is three working days on", () => {
    expect(workingDaysAfter("2026-11-23", 3)).toBe("2026-11-26");
  });

  it("passes over the weekend", () => {
    expect(workingDaysAfter("2026-11-26", 3)).toBe("2026-12-01");
    expect(workingDaysAfter("2026-11-28", 3)).toBe("2026-12-02");
  });
});
