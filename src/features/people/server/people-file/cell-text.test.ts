import { describe, expect, it } from "vitest";
import { cleanText, excerpt, findingIn } from "./cell-text.ts";

describe("the text of a cell", () => {
  it("loses space around it and line breaks inside it", () => {
    expect(cleanText("  Nät\r\noch \t drift\u00a0")).toBe("Nät och drift");
  });

  it("is the same whether å was written as one sign or two", () => {
    expect(cleanText("A\u030asa")).toBe("Åsa");
  });

  it("loses the apostrophe that marks a text in spreadsheets, but not the one in a name", () => {
    expect(cleanText("'=1+1")).toBe("=1+1");
    expect(cleanText("'t Hooft")).toBe("'t Hooft");
    expect(cleanText("O'Brien")).toBe("O'Brien");
  });

  it.each([
    ["a mark that turns the direction of writing", "\u202eAnna", "U+202E"],
    ["an invisible space", "An\u200bna", "U+200B"],
    ["a bell", "An\u0007na", "U+0007"],
    ["a zero", "An\0na", "U+0000"],
    ["a tag sign", "An\u{e0041}na", "U+E0041"],
  ])("is refused for %s", (_, text, sign) => {
    expect(findingIn(text)).toEqual({ kind: "control-character", sign });
  });

  it("is refused for a sign that could not be read", () => {
    expect(findingIn("Bj\ufffdrn")).toMatchObject({ kind: "broken-character" });
  });

  it.each(["=1+1", '=HYPERLINK("x")', "+cmd|' /C calc'!A0", "-2+3+cmd", "@SUM(A1)"])(
    "is kept when it looks like a formula: %s",
    (text) => {
      expect(findingIn(text)).toMatchObject({ kind: "formula-kept-as-text" });
    },
  );

  it.each(["-", "-12,5", "+46 70 123 45 67", "Åsa", "Żółć", "می‌خواهم", "نور"])("is ordinary when it is %s", (text) => {
    expect(findingIn(text)).toBeNull();
  });

  it("is shown short, on one line and with steering signs written out", () => {
    expect(excerpt("\u202eAnna\nBerg")).toBe("[U+202E]Anna Berg");
    expect(excerpt("x".repeat(100_000))).toBe(`${"x".repeat(59)}…`);
  });
});
