import { z } from "zod";
import { event } from "#platform/shared/event.ts";
import { roles } from "./admin.contract.ts";

const personId = z.uuid();
const role = z.enum(roles);
const onPerson = { person: "personId" } as const;

/** Somebody signed in for the first time. */
export const accountOpened = event("account.opened", 1, { personId }, onPerson);
/** A link to the first sign-in was made for somebody. */
export const accountInvited = event("account.invited", 1, { personId }, onPerson);
/** One or all of a person's sessions or tokens are over. Open sockets ask again who they belong to. */
export const sessionsEnded = event("account.sessionsEnded", 1, { personId }, onPerson);
/** The person chose another password. */
export const passwordChanged = event("account.passwordChanged", 1, { personId }, onPerson);
export const accountDisabled = event("account.disabled", 1, { personId }, onPerson);
export const accountEnabled = event("account.enabled", 1, { personId }, onPerson);
export const roleGiven = event("account.roleGiven", 1, { personId, role }, onPerson);
export const roleTaken = event("account.roleTaken", 1, { personId, role }, onPerson);
/** A link waits for a yes of the person or of a second administrator, or has got its answer. */
export const linkMade = event("account.linkMade", 1, { personId }, onPerson);
export const linkAnswered = event("account.linkAnswered", 1, { personId }, onPerson);
