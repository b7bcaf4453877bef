import type { CloseReason, RelationshipState, WorkingState } from "./relationship-states.ts";

export type RelationshipForm = "pair" | "circle";

/** A member's part in it. `ended` is null while the membership lasts; former members read on, ex-members read nothing. */
export type LifeMember = {
  readonly personId: string;
  readonly answer: "accepted" | "declined" | null;
  readonly saidDone: boolean;
  readonly ended: "former" | "ex" | null;
};

/** All that decides what can happen next in a relationship's life. Dates stand beside it: see `due-step.ts`. */
export type Life = {
  readonly state: RelationshipState;
  readonly form: RelationshipForm;
  /** The fewest members it lives with: two in a pair, three or more in a circle. */
  readonly minimum: number;
  /** One-off sessions and rotating rounds ask for no agreement. */
  readonly asksAgreement: boolean;
  readonly members: readonly LifeMember[];
  readonly pause: { readonly by: string; readonly until: string; readonly from: WorkingState } | null;
  readonly isDormant: boolean;
  readonly closeReason: CloseReason | null;
};

export const currentMembers = (life: Life): readonly LifeMember[] => life.members.filter(isCurrent);

export const isCurrent = (member: LifeMember): boolean => member.ended === null;

export const isCurrentMember = (life: Life, personId: string): boolean =>
  life.members.some((member) => member.personId === personId && isCurrent(member));

/** The same life with one member changed. */
export const withMember = (life: Life, personId: string, change: Partial<LifeMember>): Life => ({
  ...life,
  members: life.members.map((member) => (member.personId === personId ? { ...member, ...change } : member)),
});

/** These leave what goes on, and read nothing from now. */
export const without = (life: Life, personIds: readonly string[]): Life => ({
  ...life,
  members: life.members.map((member) => (personIds.includes(member.personId) ? { ...member, ended: "ex" } : member)),
});

/** It is over: those who were in it at this moment become former members. */
export const ended = (life: Life, state: "closed" | "declined" | "withdrawn" | "expired"): Life => ({
  ...life,
  state,
  pause: null,
  isDormant: false,
  members: life.members.map((member) => (isCurrent(member) ? { ...member, ended: "former" } : member)),
});
