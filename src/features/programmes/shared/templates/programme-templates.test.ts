import { describe, expect, it } from "vitest";
import { daysOutOfOrder } from "../programme-dates.ts";
import { programmeDraft } from "../programme-draft.ts";
import { draftFrom, programmeTemplates } from "./programme-templates.ts";

const days = ["2026-11-24", "2027-02-27", "2028-02-29", "2026-12-31"];
const cases = programmeTemplates.flatMap((template) => days.map((day) => [template.id, day, template] as const));

describe("the templates", () => {
  it.each(cases)("%s picked on %s is a whole programme with its days in order", (_, day, template) => {
    const draft = draftFrom(template, day);
    expect(programmeDraft.parse(draft)).toEqual(draft);
    expect(daysOutOfOrder(draft.dates)).toEqual([]);
  });

  it.each(cases)("%s picked on %s has nothing due at a weekend", (_, day, template) => {
    const { dates } = draftFrom(template, day);
    for (const due of Object.values(dates)) if (due) expect([0, 6]).not.toContain(new Date(due).getUTCDay());
  });

  it.each(programmeTemplates.map((template) => [template.id, template] as const))(
    "%s says everything in both languages",
    (_, template) => expect(JSON.stringify(template)).not.toMatch(/"(sv|en)":(null|"")/),
  );
});
