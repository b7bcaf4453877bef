import { describe, expect, it } from "vitest";
import { employmentStatusOf } from "./employment-status.ts";

describe("what a personnel system's word for a status means", () => {
  it.each([
    ["Aktiv", "active"],
    ["TILLSVIDARE", "active"],
    ["Full-Time", "active"],
    ["Active", "active"],
    ["Tjänstledig", "leave"],
    ["tjanstledig", "leave"],
    ["Föräldraledig", "leave"],
    ["On Leave", "leave"],
    ["Leave of absence", "leave"],
    ["Slutat", "terminated"],
    ["Terminated", "terminated"],
    ["Inaktiv", "terminated"],
  ])("%s is %s", (word, status) => {
    expect(employmentStatusOf(word)).toBe(status);
  });

  it("does not guess", () => {
    expect(employmentStatusOf("Kanske")).toBeNull();
    expect(employmentStatusOf("constructor")).toBeNull();
  });
});
