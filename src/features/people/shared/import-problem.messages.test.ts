import { createTranslator } from "use-intl/core";
import { describe, expect, it } from "vitest";
import { problemMessages, remedyMessages, unreadableFileMessages } from "./import-problem.messages.ts";
import { problemKinds } from "./problem-kinds.ts";
import { unreadableReasons } from "./unreadable-file.ts";

const params = {
  line: 5,
  max: 200,
  days: 29,
  month: "2024-02",
  day: "2024-02-29",
  found: 1,
  expected: 14,
  sign: "U+202E",
};
const facts = {
  ...params,
  people: 2,
  ring: "1 → 2 → 1",
  manager: "Ada",
  employeeId: "7",
  words: "x",
  reason: "day",
  field: "fullName",
};

describe.each(["sv", "en"] as const)("what the reader says in %s", (locale) => {
  const said = (
    catalogue: Readonly<Record<string, { sv: string; en: string }>>,
    key: string,
    values: object = facts,
  ) => {
    const messages = Object.fromEntries(Object.entries(catalogue).map(([name, message]) => [name, message[locale]]));
    const onError = (error: Error): never => {
      throw error;
    };
    return createTranslator({ locale, messages, onError })(key, { ...values });
  };

  it.each(problemKinds)("is a whole sentence about %s, and what to do about it", (kind) => {
    expect(said(problemMessages, kind)).toMatch(/^\p{Lu}?.*[^{}]\.$/u);
    expect(said(remedyMessages, kind)).toMatch(/^\p{Lu}.*[^{}]\.$/u);
  });

  it.each(unreadableReasons)("is a whole sentence about a file that is %s", (reason) => {
    expect(said(unreadableFileMessages, reason)).toMatch(/^\p{Lu}.*[^{}]\.$/u);
  });

  it("tells apart days that do not exist, years that can not be and what is no date", () => {
    const reasons = ["day", "year", "form"].map((reason) => said(problemMessages, "bad-date", { ...facts, reason }));
    expect(new Set(reasons).size).toBe(3);
  });
});
