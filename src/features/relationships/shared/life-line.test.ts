import { describe, expect, it } from "vitest";
import { lifeLine } from "./life-line.ts";
import type { RelationshipView } from "./relationship-views.ts";

const none: RelationshipView["dates"] = {
  introducedAt: "2026-09-01T08:00:00.000Z",
  answerBy: null,
  acceptedAt: null,
  agreedAt: null,
  activeAt: null,
  closingAt: null,
  closedAt: null,
  pausedUntil: null,
  endsOn: "2027-03-01",
};
const shown = (state: RelationshipView["state"], dates: Partial<RelationshipView["dates"]>) =>
  lifeLine({ state, dates: { ...none, ...dates } }).map((stop) => `${stop.id} ${stop.state}`);

describe("where a relationship is in its life", () => {
  it("stands at the last thing that happened, with the rest to come", () => {
    expect(shown("introduced", {})).toEqual([
      "introduced now",
      "accepted todo",
      "agreed todo",
      "active todo",
      "closed todo",
    ]);
    expect(shown("active", { acceptedAt: "2026-09-02T08:00:00.000Z", activeAt: "2026-09-10T08:00:00.000Z" })).toEqual([
      "introduced done",
      "accepted done",
      "agreed todo",
      "active now",
      "closed todo",
    ]);
  });

  it("stays where it was during a pause", () => {
    expect(shown("paused", { acceptedAt: "2026-09-02T08:00:00.000Z" })).toContain("accepted now");
  });

  it("does not promise at the end what it never came to", () => {
    const ended = { acceptedAt: "2026-09-02T08:00:00.000Z", closedAt: "2026-10-01T08:00:00.000Z" };
    expect(shown("closed", ended)).toEqual(["introduced done", "accepted done", "closed now"]);
  });

  it("ends on the agreed day until it ends on another", () => {
    expect(lifeLine({ state: "accepted", dates: none }).at(-1)?.on).toBe("2027-03-01");
    const closed = { ...none, closedAt: "2026-10-01T08:00:00.000Z" };
    expect(lifeLine({ state: "closed", dates: closed }).at(-1)?.on).toBe("2026-10-01T08:00:00.000Z");
    expect(lifeLine({ state: "declined", dates: none }).at(-1)?.on).toBeNull();
  });
});
