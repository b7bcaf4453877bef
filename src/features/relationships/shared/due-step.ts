import type { Life } from "./life.ts";
import type { Step } from "./lifecycle.ts";
import { isOpen, isWorking } from "./relationship-states.ts";

/** A look back is offered for this long before a relationship closes by itself. */
export const CLOSING_DAYS = 14;
/** How long the private question of a dormant relationship waits for an answer. */
export const SILENT_DAYS = 90;
/** On top of twice the cadence. */
export const PATIENCE_DAYS = 14;

/** The dates of a relationship. Days as `YYYY-MM-DD`, and `answerBy` a moment in ISO 8601. */
export type LifeDates = {
  readonly answerBy: string | null;
  readonly endsOn: string | null;
  /** The last day on which anything happened: a meeting, a note, a step, a return from a pause. */
  readonly lastSignOn: string | null;
  readonly dormantSince: string | null;
  readonly closingSince: string | null;
  readonly cadenceDays: number;
};

type Due = "expire" | "resume" | "reachEnd" | "close" | "closeSilent" | "fallSilent";

/** The move that time alone makes now, or null. At most one a call; the next call sees what it led to. */
export function dueMove(life: Life, dates: LifeDates, at: { now: string; today: string }): Due | null {
  if (life.state === "introduced") return dates.answerBy !== null && dates.answerBy <= at.now ? "expire" : null;
  if (life.state === "closing") return hasPassed(dates.closingSince, CLOSING_DAYS, at.today) ? "close" : null;
  if (isOpen(life.state) && hasPassed(dates.endsOn, 0, at.today)) return "reachEnd";
  if (life.pause !== null) return hasPassed(life.pause.until, 0, at.today) ? "resume" : null;
  if (!isWorking(life.state)) return null;
  if (life.isDormant) return hasPassed(dates.dormantSince, SILENT_DAYS, at.today) ? "closeSilent" : null;
  return hasPassed(dates.lastSignOn, quietDays(dates.cadenceDays), at.today) ? "fallSilent" : null;
}

/** How many days without a sign make a relationship dormant. */
export const quietDays = (cadenceDays: number): number => 2 * cadenceDays + PATIENCE_DAYS;

/** The step for a move that time makes; `full` are the members without room for one more relationship. */
export const byClock = (move: Due, full: readonly string[]): Step<Due> =>
  move === "expire" ? { move, by: "clock", full } : { move, by: "clock" };

const DAY_MS = 86_400_000;

function hasPassed(day: string | null, days: number, today: string): boolean {
  return day !== null && Date.parse(today) - Date.parse(day) >= days * DAY_MS;
}
