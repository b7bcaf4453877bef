import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byClock, dueMove, type LifeDates, quietDays } from "./due-step.ts";
import type { Life } from "./life.ts";
import { after } from "./lifecycle.ts";
import { relationshipStates } from "./relationship-states.ts";

const base: Life = {
  state: "active",
  form: "pair",
  minimum: 2,
  asksAgreement: true,
  members: ["Ada", "Bo"].map((personId) => ({ personId, answer: "accepted", saidDone: false, ended: null })),
  pause: null,
  isDormant: false,
  closeReason: null,
};
const dates: LifeDates = {
  answerBy: null,
  endsOn: "2027-06-30",
  lastSignOn: "2026-11-24",
  dormantSince: null,
  closingSince: null,
  cadenceDays: 14,
};
const on = (today: string) => ({ now: `${today}T12:00:00.000Z`, today });
const plus = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

describe("what time alone does to a relationship", () => {
  it("lets an introduction run out at its last moment", () => {
    const introduced: Life = { ...base, state: "introduced" };
    const until = { ...dates, answerBy: "2026-11-27T16:00:00.000Z" };
    const at = (now: string) => dueMove(introduced, until, { now, today: now.slice(0, 10) });
    expect(at("2026-11-27T15:59:59.999Z")).toBeNull();
    expect(at("2026-11-27T16:00:00.000Z")).toBe("expire");
  });

  it("ends a pause on its day", () => {
    const paused: Life = { ...base, state: "paused", pause: { by: "Ada", until: "2027-01-07", from: "active" } };
    expect(dueMove(paused, dates, on("2027-01-06"))).toBeNull();
    expect(dueMove(paused, dates, on("2027-01-07"))).toBe("resume");
  });

  it("asks a quiet pair after twice its cadence and a fortnight, and closes it ninety days later", () => {
    const quiet = quietDays(dates.cadenceDays);
    expect(quiet).toBe(42);
    expect(dueMove(base, dates, on(plus("2026-11-24", 41)))).toBeNull();
    expect(dueMove(base, dates, on(plus("2026-11-24", 42)))).toBe("fallSilent");
    const dormant = { ...base, isDormant: true };
    const since = { ...dates, dormantSince: "2027-01-05" };
    expect(dueMove(dormant, since, on(plus("2027-01-05", 89)))).toBeNull();
    expect(dueMove(dormant, since, on(plus("2027-01-05", 90)))).toBe("closeSilent");
  });

  it("begins to close on the agreed end date, also in a pause, and closes a fortnight later", () => {
    expect(dueMove(base, dates, on("2027-06-30"))).toBe("reachEnd");
    const paused: Life = { ...base, state: "paused", pause: { by: "Ada", until: "2027-08-01", from: "active" } };
    expect(dueMove(paused, dates, on("2027-06-30"))).toBe("reachEnd");
    const closing: Life = { ...base, state: "closing", closeReason: "end-date" };
    const since = { ...dates, closingSince: "2027-06-30" };
    expect(dueMove(closing, since, on("2027-07-13"))).toBeNull();
    expect(dueMove(closing, since, on("2027-07-14"))).toBe("close");
  });

  it("makes only moves that the table allows, and makes none twice on the same day", () => {
    const day = fc.integer({ min: -200, max: 200 }).map((days) => plus("2026-11-24", days));
    const maybe = fc.option(day, { nil: null });
    const arbitraryDates = fc.record({
      endsOn: maybe,
      lastSignOn: maybe,
      dormantSince: maybe,
      closingSince: maybe,
      answerBy: maybe,
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...relationshipStates),
        arbitraryDates,
        day,
        fc.boolean(),
        (state, known, until, isDormant) => {
          const life: Life = {
            ...base,
            state,
            isDormant,
            pause: state === "paused" ? { by: "Ada", until, from: "agreed" } : null,
          };
          const at = on("2026-11-24");
          const move = dueMove(life, { ...known, cadenceDays: 14 }, at);
          if (move === null) return;
          const next = after(life, byClock(move, []));
          expect(next).toBeTypeOf("object");
          if (typeof next === "object") expect(dueMove(next, { ...known, cadenceDays: 14 }, at)).not.toBe(move);
        },
      ),
    );
  });
});
