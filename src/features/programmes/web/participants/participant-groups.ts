import type { ParticipantCounts } from "../../shared/programme-views.ts";

export type Group = keyof ParticipantCounts;
export const groups: readonly Group[] = ["answered", "waiting", "invited", "declined", "left"];

const named = (search: unknown, name: string): unknown =>
  typeof search === "object" && search !== null ? Reflect.get(search, name) : undefined;

/** The group that an address asks for, or null for everybody. */
export const shownIn = (search: unknown): Group | null =>
  groups.find((group) => group === named(search, "show")) ?? null;

/** Whether an address asks to invite somebody, and what they should be able to do: "" for no matter what. */
export function invitedIn(search: unknown): string | null {
  const invite = named(search, "invite");
  return typeof invite === "string" ? invite : null;
}
