import { currentMembers, ended, isCurrentMember, type Life, withMember, without } from "./life.ts";
import type { CloseReason } from "./relationship-states.ts";

/** A member leaves without fault. It ends a pair; a circle goes on without that member while enough of them stay. */
export function parted(life: Life, personId: string, reason: "left" | "mismatch"): Life {
  if (life.form === "pair") return closed(life, reason);
  const rest = woken(without(life, [personId]), personId);
  if (currentMembers(rest).length < rest.minimum) return closing(rest, "too-few");
  return everybodyIsDone(rest) ? closing(rest, "done") : rest;
}

/** One member says "we are done"; the last one to say it begins the end. */
export function saidDone(life: Life, personId: string): Life {
  const said = withMember(life, personId, { saidDone: true });
  return everybodyIsDone(said) ? closing(said, "done") : said;
}

/** The end is in sight: there is time to look back together before it closes. */
export const closing = (life: Life, reason: CloseReason): Life => ({
  ...life,
  state: "closing",
  pause: null,
  isDormant: false,
  closeReason: reason,
});

export const closed = (life: Life, reason: CloseReason): Life => ended({ ...life, closeReason: reason }, "closed");

/** Ended after a report, by two people who both stand outside of it and say why. Those removed read nothing more. */
export function endedByTwo(
  life: Life,
  { deciders, why, removed }: { deciders: readonly [string, string]; why: string; removed: readonly string[] },
): Life | "not-yours" {
  const [one, other] = deciders;
  const areOutside = !isCurrentMember(life, one) && !isCurrentMember(life, other);
  if (one === other || !areOutside || why.trim() === "") return "not-yours";
  return closed(without(life, removed), "ended");
}

const everybodyIsDone = (life: Life): boolean => currentMembers(life).every((member) => member.saidDone);

/** A pause goes with the one who asked for it. */
const woken = (life: Life, personId: string): Life =>
  life.pause?.by === personId ? { ...life, state: life.pause.from, pause: null } : life;
