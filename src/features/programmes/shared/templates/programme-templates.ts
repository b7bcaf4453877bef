import type { ProgrammeDraft } from "../programme-draft.ts";
import { leadershipCircle } from "./leadership-circle.ts";
import { onboardingBuddies } from "./onboarding-buddies.ts";
import { peerExchange } from "./peer-exchange.ts";
import type { ProgrammeTemplate } from "./programme-template.ts";

/** The programmes that somebody can start from, in the order in which they are offered. */
export const programmeTemplates: readonly ProgrammeTemplate[] = [peerExchange, onboardingBuddies, leadershipCircle];

/** A programme as the template gives it when it is picked on `today`. */
export function draftFrom(template: ProgrammeTemplate, today: string): ProgrammeDraft {
  const { name, purpose, expectations, form, joining, cadenceDays, meetingMinutes, questions, matching, days } =
    template;
  const hiredAfter = template.hiredWithinDays === null ? null : dayFrom(today, -template.hiredWithinDays);
  return {
    name,
    purpose,
    expectations,
    form,
    joining,
    cohort: { departments: [], locations: [], levels: [], hiredAfter },
    dates: {
      joiningEndsOn: days.joiningEnds === null ? null : workdayFrom(today, days.joiningEnds),
      needsDueOn: workdayFrom(today, days.needsDue),
      introductionsOn: workdayFrom(today, days.introductions),
      startsOn: workdayFrom(today, days.starts),
      endsOn: workdayFrom(today, days.ends),
    },
    cadenceDays,
    meetingMinutes,
    questions,
    matching,
  };
}

const DAY_MS = 86_400_000;

const dayFrom = (today: string, days: number): string =>
  new Date(Date.parse(today) + days * DAY_MS).toISOString().slice(0, 10);

/** So many days on; a Saturday or Sunday becomes the Monday after, since nothing is due on a day off. */
function workdayFrom(today: string, days: number): string {
  const day = dayFrom(today, days);
  const weekday = new Date(day).getUTCDay();
  return dayFrom(day, weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
}
