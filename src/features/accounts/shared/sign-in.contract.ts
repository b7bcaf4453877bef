import { z } from "zod";
import { endpoint } from "#platform/shared/contract.ts";
import { done, linkToken, locale, mailAddress, password, timeZone } from "./account-fields.ts";
import { passwordFaults } from "./password-faults.ts";

/** What a link is for, and for whom: shown before it is used, because opening a link must not use it up. */
export const linkView = z.object({
  kind: z.enum(["invitation", "sign-in", "reset"]),
  givenName: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  organisation: z.string(),
  locale,
});
export type LinkView = z.infer<typeof linkView>;

const signedInAs = z.object({ personId: z.uuid() });
/** Used, too old, waiting for a confirmation, of another browser, or never made: all the same to who holds it. */
const linkErrors = { LINK_ENDED: { status: 410 } };
const passwordErrors = { WEAK_PASSWORD: { status: 422, data: z.object({ fault: z.enum(passwordFaults) }) } };

/** The doors: everything that somebody who is not signed in can do. */
export const signInContract = {
  signIn: endpoint("POST", "/auth/sign-in")
    .input(z.object({ email: mailAddress, password }))
    .errors({ SIGN_IN_FAILED: { status: 401 } })
    .output(signedInAs),
  signOut: endpoint("POST", "/auth/sign-out").output(done),
  askLink: endpoint("POST", "/auth/sign-in-links", 202)
    .input(z.object({ email: mailAddress }))
    .output(done),
  askReset: endpoint("POST", "/auth/password-resets", 202)
    .input(z.object({ email: mailAddress }))
    .output(done),
  readLink: endpoint("POST", "/auth/links/read")
    .input(z.object({ token: linkToken }))
    .errors(linkErrors)
    .output(linkView),
  useLink: endpoint("POST", "/auth/links/use")
    .input(z.object({ token: linkToken }))
    .errors(linkErrors)
    .output(signedInAs),
  acceptInvitation: endpoint("POST", "/auth/invitations/accept")
    .input(z.object({ token: linkToken, password, locale, timeZone: timeZone.optional() }))
    .errors({ ...linkErrors, ...passwordErrors })
    .output(signedInAs),
  setPassword: endpoint("POST", "/auth/password-resets/use")
    .input(z.object({ token: linkToken, password }))
    .errors({ ...linkErrors, ...passwordErrors })
    .output(signedInAs),
};
