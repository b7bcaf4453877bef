import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { currentMembers, type Life } from "./life.ts";
import { after, lifecycle, type Move, type Step } from "./lifecycle.ts";
import { isOpen, isOver, isWorking, type RelationshipState, relationshipStates } from "./relationship-states.ts";

/** The ways that the product's description knows, written down a second time. A state may always stay as it is. */
const ways: Readonly<Record<RelationshipState, readonly RelationshipState[]>> = {
  proposed: ["introduced"],
  introduced: ["accepted", "declined", "withdrawn", "expired"],
  accepted: ["agreed", "active", "paused", "closing", "closed"],
  agreed: ["active", "paused", "closing", "closed"],
  active: ["paused", "closing", "closed"],
  paused: ["accepted", "agreed", "active", "closing", "closed"],
  closing: ["closed"],
  closed: [],
  declined: [],
  withdrawn: [],
  expired: [],
};

const crowd = ["Ada", "Bo", "Cleo", "Dan", "Eva", "Finn"];
const moves = Object.keys(lifecycle) as Move[];

/** A draft of a relationship between the first of the crowd, and which of them are in it. */
const aDraft = fc
  .record({ size: fc.integer({ min: 2, max: 6 }), start: fc.integer({ min: 0, max: 5 }), asksAgreement: fc.boolean() })
  .map(({ size, start, asksAgreement }): Life => {
    const names = Array.from({ length: size }, (_, at) => crowd[(start + at) % crowd.length] ?? "");
    return {
      state: "proposed",
      form: size === 2 ? "pair" : "circle",
      minimum: size === 2 ? 2 : 3,
      asksAgreement,
      members: names.map((personId) => ({ personId, answer: null, saidDone: false, ended: null })),
      pause: null,
      isDormant: false,
      closeReason: null,
    };
  });

/**
 * What somebody tries to do with one of the relationships. Half of it is wild, and mostly refused; the other half is what
 * the state allows, by somebody who is in it, so that histories grow long. Yes is said more often than the ends come.
 */
const aTry = fc.record({
  which: fc.nat({ max: 2 }),
  isWild: fc.boolean(),
  pick: fc.nat({ max: 999 }),
  who: fc.nat({ max: 5 }),
  decider: fc.constantFrom(...crowd, "Karin", "Hugo"),
  by: fc.constantFrom("member", "clock", "members", "coordinator"),
  reason: fc.constantFrom("left" as const, "mismatch" as const),
  days: fc.integer({ min: -3, max: 60 }),
});
type Try = typeof aTry extends fc.Arbitrary<infer T> ? T : never;

const aWorld = fc.record({
  lives: fc.array(aDraft, { minLength: 3, maxLength: 3 }),
  room: fc.integer({ min: 1, max: 2 }),
  tries: fc.array(aTry, { minLength: 40, maxLength: 80 }),
});

const rareMoves: readonly Move[] = ["withdraw", "decline", "expire", "leave", "end", "closeSilent", "reachEnd"];

function moveOf(life: Life, { isWild, pick }: Try): Move {
  const possible = moves.filter((move) => isWild || lifecycle[move].from.includes(life.state));
  const weighted = possible.flatMap((move) => (rareMoves.includes(move) ? [move] : [move, move, move, move]));
  return weighted[pick % weighted.length] ?? "accept";
}

function stepOf(life: Life, attempt: Try, full: readonly string[]): Step {
  const move = moveOf(life, attempt);
  const inIt = attempt.isWild ? crowd : currentMembers(life).map((member) => member.personId);
  const personId = inIt[attempt.who % inIt.length];
  const today = "2026-11-24";
  const until = new Date(Date.parse(today) + attempt.days * 86_400_000).toISOString().slice(0, 10);
  const { by: allowed } = lifecycle[move];
  const by = attempt.isWild ? attempt.by : allowed[attempt.pick % allowed.length];
  const decided = { deciders: [attempt.decider, "Karin"], why: "a report", removed: [personId] };
  return { move, by, personId, full, until, today, reason: attempt.reason, ...decided } as unknown as Step;
}

const openOnes = (lives: readonly Life[], personId: string): number =>
  lives.filter((life) => isOpen(life.state) && currentMembers(life).some((member) => member.personId === personId))
    .length;

type Moment = { before: Life; step: Step; after: Life; lives: readonly Life[] };

/** Plays a random history and shows every accepted step to `see`. */
function play(
  { lives, room, tries }: { lives: Life[]; room: number; tries: Try[] },
  see: (moment: Moment) => void,
): void {
  const world = [...lives];
  for (const attempt of tries) {
    const before = world[attempt.which];
    if (!before) continue;
    const step = stepOf(
      before,
      attempt,
      crowd.filter((personId) => openOnes(world, personId) >= room),
    );
    const next = after(before, step);
    if (typeof next === "string") continue;
    world[attempt.which] = next;
    see({ before, step, after: next, lives: world });
  }
}

const everyHistory = (see: (moment: Moment, room: number) => void, runs: fc.Parameters<[unknown]> = { numRuns: 200 }) =>
  fc.assert(
    fc.property(aWorld, (world) => play(world, (moment) => see(moment, world.room))),
    runs,
  );

/** Long enough, and the same every time, so that each way is walked. */
const allWays = { numRuns: 500, seed: 20261124 };

describe("the life of a relationship", () => {
  it("takes no way that the table does not have", () => {
    const taken = new Set<string>();
    everyHistory(({ before, step, after: life }) => {
      const isKnown = life.state === before.state || ways[before.state].includes(life.state);
      if (!isKnown || !lifecycle[step.move].to.includes(life.state)) {
        expect.fail(`${step.move} led from ${before.state} to ${life.state}`);
      }
      taken.add(`${before.state} > ${life.state}`);
    }, allWays);
    const known = relationshipStates.flatMap((from) => ways[from].map((to) => `${from} > ${to}`));
    expect(
      known.filter((way) => !taken.has(way)),
      "every way is walked by some history",
    ).toEqual([]);
  });

  it("ends for good: nothing happens to what is over, and nobody comes back to what they left", () => {
    everyHistory(({ before, after: life }) => {
      expect(isOver(before.state)).toBe(false);
      for (const [at, member] of before.members.entries()) {
        if (member.ended !== null) expect(life.members[at]).toEqual(member);
      }
    });
  });

  it("never gives anybody more relationships than they have room for", () => {
    everyHistory(({ lives }, room) => {
      for (const personId of crowd) expect(openOnes(lives, personId)).toBeLessThanOrEqual(room);
    });
  });

  it("goes back from a pause to what it was before", () => {
    everyHistory(({ before, step, after: life }) => {
      expect(life.pause !== null).toBe(life.state === "paused");
      if (step.move === "pause") expect(life.pause?.from).toBe(before.state);
      if (before.state === "paused" && isWorking(life.state)) expect(life.state).toBe(before.pause?.from);
    });
  });

  it("keeps both members of a pair, and at least its fewest members of a circle, for as long as it is open", () => {
    everyHistory(({ after: life }) => {
      if (!isOpen(life.state)) return;
      expect(currentMembers(life).length).toBeGreaterThanOrEqual(life.minimum);
      expect(currentMembers(life).every((member) => member.answer === "accepted")).toBe(true);
    });
  });

  it("lets those read on who were there when it ended, and nobody who had left before", () => {
    everyHistory(({ before, step, after: life }) => {
      if (!isOver(life.state)) return;
      const removed = step.move === "end" ? step.removed : [];
      for (const [at, member] of before.members.entries()) {
        const isDropped = member.ended === "ex" || removed.includes(member.personId) || hasDroppedOut(life, at);
        expect(life.members[at]?.ended).toBe(isDropped ? "ex" : "former");
      }
    });
  });

  it("is dormant only while it is at work, and leaves dormancy on any sign of life", () => {
    everyHistory(({ step, after: life }) => {
      if (life.isDormant) expect(isWorking(life.state)).toBe(true);
      if (["meet", "stir", "pause"].includes(step.move)) expect(life.isDormant).toBe(false);
      if (step.move === "closeSilent") expect(life.closeReason).toBe("silent");
    });
  });

  it("begins to close when the last member has said that they are done", () => {
    everyHistory(({ after: life }) => {
      if (isOpen(life.state)) expect(currentMembers(life).some((member) => !member.saidDone)).toBe(true);
    });
  });

  it("says why it closed, and only then", () => {
    everyHistory(({ after: life }) => {
      expect(life.closeReason !== null).toBe(life.state === "closing" || life.state === "closed");
    });
  });
});

/** In a circle, those who said no or nothing, and one who left so few that it had to close. */
const hasDroppedOut = (life: Life, at: number): boolean => life.form === "circle" && life.members[at]?.ended === "ex";
