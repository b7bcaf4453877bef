import { isSignedIn } from "#platform/shared/actor.ts";
import { hasRole, type Policy, type Rule } from "#platform/shared/policy.ts";
import type { EmploymentStatus } from "./person-fields.ts";
import type { ImportState } from "./import-view.ts";

/** What decides about one person's page. */
export type PersonFacts = { personId: string; status: EmploymentStatus };

/** Works with HR's data: the HR role, and administrators, who import it. */
const worksWithHr = hasRole("administrator", "hr");
const isOneself: Rule<PersonFacts> = (actor, { personId }) => actor.id === personId;

/** What somebody may do with people at all, whoever it concerns. */
export const peoplePolicy = {
  import: worksWithHr,
  editLevels: worksWithHr,
  /** Finds those who are on leave or have left as such. Colleagues are not told who is. */
  seeLeavers: worksWithHr,
} satisfies Policy<unknown>;

/** Colleagues see each other; somebody who has left is seen by those who work with HR. */
export const personPolicy = {
  read: (actor, facts) => isSignedIn(actor) && (facts.status !== "terminated" || worksWithHr(actor, facts)),
  /** Employee number, days and mail address. */
  readEmployment: (actor, facts) => worksWithHr(actor, facts) || isOneself(actor, facts),
  edit: isOneself,
} satisfies Policy<PersonFacts>;

/** Where one import stands, and whose it is. */
export type ImportFacts = { importId: string; state: ImportState; createdBy: string | null };

const open: readonly ImportState[] = ["ready", "failed"];
const isOwn: Rule<ImportFacts> = (actor, { createdBy }) => createdBy !== null && createdBy === actor.id;

/** Those who may import see that there are imports; what is in a file stays with the one who sent it. */
export const importPolicy = {
  read: (actor, facts) => worksWithHr(actor, facts) && isOwn(actor, facts),
  remap: (actor, facts) => isOwn(actor, facts) && [...open, "unreadable"].includes(facts.state),
  apply: (actor, facts) => isOwn(actor, facts) && open.includes(facts.state),
  discard: (actor, facts) => isOwn(actor, facts) && [...open, "unreadable", "reading"].includes(facts.state),
} satisfies Policy<ImportFacts>;
