import { accepted, declined, expired } from "./answering.ts";
import { ended, isCurrentMember, type Life, withMember } from "./life.ts";
import { closed, closing, endedByTwo, parted, saidDone } from "./parting.ts";
import { isWorking, openStates, type RelationshipState, workingStates } from "./relationship-states.ts";

type ByMember = { by: "member"; personId: string };
type ByClock = { by: "clock" };
/** Members who have no room for one more relationship in this programme. */
type Crowded = { full: readonly string[] };

/** What can happen, by whom, and what has to be known about it. `members` is all of them together. */
type Steps = {
  introduce: { by: "coordinator" | "asked" };
  accept: ByMember & Crowded;
  decline: ByMember & Crowded;
  withdraw: { by: "coordinator" };
  expire: ByClock & Crowded;
  agree: { by: "members" };
  meet: { by: "members" };
  pause: ByMember & { until: string; today: string };
  resume: ByMember | ByClock;
  fallSilent: ByClock;
  stir: ByMember;
  sayDone: ByMember;
  takeBackDone: ByMember;
  reachEnd: ByClock;
  close: ByMember | ByClock;
  closeSilent: ByClock;
  leave: ByMember & { reason: "left" | "mismatch" };
  end: { by: "deciders"; deciders: readonly [string, string]; why: string; removed: readonly string[] };
};

export type Move = keyof Steps;
export type Step<M extends Move = Move> = { [K in M]: { move: K } & Steps[K] }[M];

/** `not-now`: the table has no such way from here. `not-yours`: somebody else may. `no-room`: somebody is taken already. */
export type Refusal = "not-now" | "not-yours" | "no-room";

export type Row<M extends Move = Move> = {
  readonly from: readonly RelationshipState[];
  readonly by: readonly Steps[M]["by"][];
  readonly to: readonly RelationshipState[];
  readonly next: (life: Life, step: Step<M>) => Life | Refusal;
};

/** The life of a relationship: the one table that decides. A state that is not in `to` cannot be reached from `from`. */
export const lifecycle: { readonly [M in Move]: Row<M> } = {
  introduce: {
    from: ["proposed"],
    by: ["coordinator", "asked"],
    to: ["introduced"],
    next: (life) => ({ ...life, state: "introduced" }),
  },
  accept: {
    from: ["introduced"],
    by: ["member"],
    to: ["introduced", "accepted"],
    next: (life, { personId, full }) => accepted(life, personId, full),
  },
  decline: {
    from: ["introduced"],
    by: ["member"],
    to: ["introduced", "accepted", "declined"],
    next: (life, { personId, full }) => declined(life, personId, full),
  },
  withdraw: {
    from: ["introduced"],
    by: ["coordinator"],
    to: ["withdrawn"],
    next: (life) => ended(life, "withdrawn"),
  },
  expire: {
    from: ["introduced"],
    by: ["clock"],
    to: ["accepted", "expired"],
    next: (life, { full }) => expired(life, full),
  },
  agree: {
    from: ["accepted"],
    by: ["members"],
    to: ["agreed"],
    next: (life) => (life.asksAgreement ? { ...life, state: "agreed", isDormant: false } : "not-now"),
  },
  meet: {
    from: workingStates,
    by: ["members"],
    to: workingStates,
    next: (life) => ({ ...life, state: stateAfterMeeting(life), isDormant: false }),
  },
  pause: {
    from: workingStates,
    by: ["member"],
    to: ["paused"],
    next: (life, { personId, until, today }) => paused(life, { by: personId, until, today }),
  },
  resume: {
    from: ["paused"],
    by: ["member", "clock"],
    to: workingStates,
    next: resumed,
  },
  fallSilent: {
    from: workingStates,
    by: ["clock"],
    to: workingStates,
    next: (life) => (life.isDormant ? "not-now" : { ...life, isDormant: true }),
  },
  stir: {
    from: workingStates,
    by: ["member"],
    to: workingStates,
    next: (life) => ({ ...life, isDormant: false }),
  },
  sayDone: {
    from: openStates,
    by: ["member"],
    to: [...openStates, "closing"],
    next: (life, { personId }) => saidDone(life, personId),
  },
  takeBackDone: {
    from: openStates,
    by: ["member"],
    to: openStates,
    next: (life, { personId }) => withMember(life, personId, { saidDone: false }),
  },
  reachEnd: {
    from: openStates,
    by: ["clock"],
    to: ["closing"],
    next: (life) => closing(life, "end-date"),
  },
  // Any member may leave at once also while it is closing: nobody is kept in for fourteen days.
  close: {
    from: ["closing"],
    by: ["member", "clock"],
    to: ["closed"],
    next: (life) => ended(life, "closed"),
  },
  closeSilent: {
    from: workingStates,
    by: ["clock"],
    to: ["closed"],
    next: (life) => (life.isDormant ? closed(life, "silent") : "not-now"),
  },
  leave: {
    from: openStates,
    by: ["member"],
    to: [...openStates, "closing", "closed"],
    next: (life, { personId, reason }) => parted(life, personId, reason),
  },
  end: {
    from: openStates,
    by: ["deciders"],
    to: ["closed"],
    next: (life, step) => endedByTwo(life, step),
  },
};

/** What a relationship is after a step, or why the step is refused. Nothing else changes a relationship's state. */
export function after<M extends Move>(life: Life, step: Step<M>): Life | Refusal {
  const row: Row<M> = lifecycle[step.move];
  if (!row.from.includes(life.state)) return "not-now";
  const by: string = step.by;
  if (!row.by.some((who) => who === by)) return "not-yours";
  if ("personId" in step && !isCurrentMember(life, step.personId)) return "not-yours";
  return row.next(life, step);
}

function stateAfterMeeting(life: Life): RelationshipState {
  const isReady = life.state === "agreed" || (life.state === "accepted" && !life.asksAgreement);
  return isReady ? "active" : life.state;
}

function paused(life: Life, { by, until, today }: { by: string; until: string; today: string }): Life | Refusal {
  if (!isWorking(life.state) || until <= today) return "not-now";
  return { ...life, state: "paused", pause: { by, until, from: life.state }, isDormant: false };
}

/** By itself on the day, or by the one who asked for the pause: the other one's rest is not yours to end. */
function resumed(life: Life, step: Step<"resume">): Life | Refusal {
  if (life.pause === null) return "not-now";
  if (step.by === "member" && step.personId !== life.pause.by) return "not-yours";
  return { ...life, state: life.pause.from, pause: null };
}
