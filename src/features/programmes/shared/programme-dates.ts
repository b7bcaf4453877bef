import { z } from "zod";

export const programmeStates = ["draft", "open", "closed"] as const;
export type ProgrammeState = (typeof programmeStates)[number];

const day = z.iso.date();

/** The days that a programme moves along. Without `joiningEndsOn` people may join for as long as it is open. */
export const programmeDates = z.object({
  joiningEndsOn: day.nullable(),
  needsDueOn: day,
  /** When everybody hears how it went with a partner. */
  introductionsOn: day,
  startsOn: day,
  endsOn: day,
});
export type ProgrammeDates = z.infer<typeof programmeDates>;

/** The order that the days must stand in; two neighbours may be the same day, except that a programme lasts. */
const order = ["joiningEndsOn", "needsDueOn", "introductionsOn", "startsOn", "endsOn"] as const;
export type ProgrammeDay = (typeof order)[number];

/** The days that come before the one they should follow, so that a form can mark them. */
export function daysOutOfOrder(dates: ProgrammeDates): ProgrammeDay[] {
  const set = order.flatMap((name) => (dates[name] === null ? [] : [{ name, day: dates[name] }]));
  return set.flatMap(({ name, day }, at) => {
    const before = set[at - 1];
    if (!before) return [];
    const isWrong = name === "endsOn" ? day <= before.day : day < before.day;
    return isWrong ? [name] : [];
  });
}

export const programmePhases = ["draft", "joining", "answering", "matching", "running", "ended", "closed"] as const;
export type ProgrammePhase = (typeof programmePhases)[number];

/** How far a programme has come on a day. An open one whose last day has passed has ended, but is not closed by itself. */
export function programmePhase(programme: ProgrammeDates & { state: ProgrammeState }, today: string): ProgrammePhase {
  if (programme.state !== "open") return programme.state;
  if (today <= (programme.joiningEndsOn ?? programme.needsDueOn)) return "joining";
  if (today <= programme.needsDueOn) return "answering";
  if (today < programme.startsOn) return "matching";
  return today <= programme.endsOn ? "running" : "ended";
}

/** Whether somebody may still come in on that day. */
export const takesPeopleIn = (
  { state, joiningEndsOn, endsOn }: Pick<ProgrammeDates, "joiningEndsOn" | "endsOn"> & { state: ProgrammeState },
  today: string,
): boolean => state === "open" && today <= (joiningEndsOn ?? endsOn);
