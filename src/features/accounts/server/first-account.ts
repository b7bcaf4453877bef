import type { Locale } from "#platform/shared/actor.ts";
import type { Work } from "#platform/server/context.ts";
import { roleGiven } from "../shared/accounts.events.ts";
import type { PasswordFault } from "../shared/password-faults.ts";
import { audit } from "./audit.ts";
import { choosePassword, type Known } from "./choose-password.ts";
import { assignRole } from "./commands/roles.ts";

type First = { personId: string; password: string; known: Known; locale: Locale };

/** The account of the person who sets Parvis up: with a password, and administrator by nobody's gift. */
export async function openFirstAccount(
  work: Work,
  { personId, password, known, locale }: First,
  weak: (fault: PasswordFault) => Error,
): Promise<void> {
  await choosePassword(work, { personId, password, known }, weak);
  await work.db.updateTable("accounts").set({ locale }).where("personId", "=", personId).execute();
  await assignRole(work, { personId, role: "administrator", givenBy: null });
  await audit(work, { action: "organisation.setUp", actorId: personId, subjectPersonId: personId });
  work.emit(roleGiven({ personId, role: "administrator" }));
}
