import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOrder, type NextItem, type Urgency } from "./next-item.ts";

const item = (id: string, urgency: Urgency, by: string | null = null): NextItem => ({
  ...{ id, urgency, by },
  ...{ news: "", title: "", detail: "", verb: "", href: "/" },
});
const ids = (items: NextItem[]) => inOrder(items).map(({ id }) => id);

describe("what comes first", () => {
  it("is what somebody waits for, whatever else has a day", () => {
    expect(ids([item("a", "later"), item("b", "dated", "2026-11-24"), item("c", "answer")])).toEqual(["c", "b", "a"]);
  });

  it("is the nearest day among equals, and what has a day before what has none", () => {
    const same = [item("none", "dated"), item("late", "dated", "2026-12-01"), item("soon", "dated", "2026-11-25")];
    expect(ids(same)).toEqual(["soon", "late", "none"]);
  });

  it("loses nothing, and keeps the order of the features among equals", () => {
    const some = fc.record({
      urgency: fc.constantFrom<Urgency>("answer", "begin", "later"),
      by: fc.constantFrom(null, "2026-11-24", "2026-11-25"),
    });
    fc.assert(
      fc.property(fc.array(some), (given) => {
        const items = given.map(({ urgency, by }, at) => item(String(at), urgency, by));
        const ordered = inOrder(items);
        expect(ordered.map(({ id }) => id).toSorted()).toEqual(items.map(({ id }) => id).toSorted());
        for (const [at, next] of ordered.entries()) {
          const before = ordered[at - 1];
          if (before?.urgency === next.urgency && before.by === next.by) {
            expect(Number(before.id)).toBeLessThan(Number(next.id));
          }
        }
      }),
    );
  });
});
