import { currentMembers, ended, type Life, withMember, without } from "./life.ts";

/** Yes to the introduction. Saying it twice changes nothing; the last yes makes it real while there is room for all. */
export function accepted(life: Life, personId: string, full: readonly string[]): Life | "no-room" {
  if (life.members.some((member) => member.personId === personId && member.answer === "accepted")) return life;
  if (full.includes(personId)) return "no-room";
  const answered = withMember(life, personId, { answer: "accepted" });
  return isAwaited(answered) ? answered : (begun(answered, full) ?? "no-room");
}

/** No to the introduction. A pair ends there; a circle goes on with the others while enough of them remain. */
export function declined(life: Life, personId: string, full: readonly string[]): Life {
  const answered = withMember(life, personId, { answer: "declined" });
  if (life.form === "pair") return ended(answered, "declined");
  const rest = without(answered, [personId]);
  if (currentMembers(rest).length < rest.minimum) return ended(rest, "declined");
  return isAwaited(rest) ? rest : (begun(rest, full) ?? ended(rest, "declined"));
}

/** The time is out: a circle begins with those who said yes, if they are enough; a pair that is not agreed expires. */
export function expired(life: Life, full: readonly string[]): Life {
  const silent = currentMembers(life).filter((member) => member.answer === null);
  if (life.form === "pair") return ended(life, "expired");
  const rest = without(
    life,
    silent.map((member) => member.personId),
  );
  return begun(rest, full) ?? ended(life, "expired");
}

// A circle waits for everybody's answer or for the last day, so that nobody who says yes on time comes too late.
const isAwaited = (life: Life): boolean => currentMembers(life).some((member) => member.answer === null);

/** Accepted with everybody who said yes and has room, or null when that is too few. */
function begun(life: Life, full: readonly string[]): Life | null {
  const crowded = currentMembers(life).filter((member) => full.includes(member.personId));
  const rest = without(
    life,
    crowded.map((member) => member.personId),
  );
  return currentMembers(rest).length < rest.minimum ? null : { ...rest, state: "accepted" };
}
