import { describe, expect, it } from "vitest";
import { isPersonalNumber, maskedPersonalNumber } from "./personal-number.ts";

describe("a Swedish personal identity number", () => {
  it.each(["811228-9874", "8112289874", "19811228-9874", "198112289874", "121212+1212", "701063-2391"])(
    "is %s",
    (text) => {
      expect(isPersonalNumber(text)).toBe(true);
    },
  );

  it.each(["811228-9875", "811328-9874", "10482", "E-10001", "2026-11-24", "0701234567"])("is not %s", (text) => {
    expect(isPersonalNumber(text)).toBe(false);
  });

  it("is shown without its last four figures", () => {
    expect(maskedPersonalNumber("19811228-9874")).toBe("19811228-****");
  });
});
