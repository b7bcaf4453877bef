import { z } from "zod";
import { endpoint, paged, pageInput } from "#platform/shared/contract.ts";
import { done, locale, password, timeZone } from "./account-fields.ts";
import { passwordFaults } from "./password-faults.ts";

/** Who is signed in, and what the screens need to know of that before anything else. */
export const meView = z.object({
  person: z.object({ id: z.uuid(), name: z.string(), givenName: z.string(), email: z.string().nullable() }),
  organisation: z.string(),
  roles: z.array(z.enum(["administrator", "hr", "coordinator"])),
  locale,
  timeZone: z.string(),
  theme: z.enum(["system", "light", "dark"]),
  hasPassword: z.boolean(),
  /** The notice in force and the one that the person has read, which differ at the first sign-in and after a change. */
  notice: z.object({ version: z.int(), read: z.int().nullable() }),
  can: z.object({ administer: z.boolean(), invite: z.boolean() }),
});
export type Me = z.infer<typeof meView>;

export const sessionView = z.object({
  id: z.uuid(),
  isThisOne: z.boolean(),
  userAgent: z.string(),
  address: z.string(),
  createdAt: z.iso.datetime(),
  seenAt: z.iso.datetime(),
});
export type SessionView = z.infer<typeof sessionView>;

export const tokenView = z.object({
  id: z.uuid(),
  name: z.string(),
  scopes: z.array(z.string()),
  createdAt: z.iso.datetime(),
  usedAt: z.iso.datetime().nullable(),
  expiresAt: z.iso.datetime().nullable(),
});
export type TokenView = z.infer<typeof tokenView>;

/** A sign-in link that an administrator made for somebody who has signed in before: it waits for a yes. */
const waitingLinkView = z.object({
  id: z.uuid(),
  madeBy: z.string().nullable(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
});

/** `read` or `write`, of everything or of one tag. */
export const tokenScope = z.string().regex(/^([a-z]+:)?(read|write)$/i);
/** Asked before what a stolen session must not do. `present` is the password; without one the session must be new. */
const itIsYou = { present: password.optional() };
/** What can be wrong where somebody must show that it is them. */
export const itIsYouErrors = { WRONG_PASSWORD: { status: 401 }, SIGN_IN_AGAIN: { status: 403 } };

/** What people decide about their own account. */
export const ownAccountContract = {
  me: endpoint("GET", "/auth/me").output(meView),
  savePreferences: endpoint("PUT", "/auth/preferences")
    .input(z.object({ locale, timeZone, theme: z.enum(["system", "light", "dark"]) }).partial())
    .output(meView),
  acknowledgeNotice: endpoint("POST", "/auth/notices/{version}/acknowledgement")
    .input(z.object({ version: z.coerce.number().int().min(1).max(1000) }))
    .output(meView),
  changePassword: endpoint("PUT", "/auth/password")
    .meta({ isSecret: true })
    .input(z.object({ ...itIsYou, password }))
    .errors({ ...itIsYouErrors, WEAK_PASSWORD: { status: 422, data: z.object({ fault: z.enum(passwordFaults) }) } })
    .output(done),
  sessions: endpoint("GET", "/auth/sessions").input(z.object(pageInput)).output(paged(sessionView)),
  endSession: endpoint("DELETE", "/auth/sessions/{sessionId}")
    .input(z.object({ sessionId: z.uuid() }))
    .output(done),
  endOtherSessions: endpoint("DELETE", "/auth/sessions").output(done),
  tokens: endpoint("GET", "/auth/tokens").input(z.object(pageInput)).output(paged(tokenView)),
  createToken: endpoint("POST", "/auth/tokens", 201)
    .meta({ isSecret: true })
    .input(
      z.object({
        ...itIsYou,
        name: z.string().trim().min(1).max(80),
        scopes: z.array(tokenScope).min(1).max(40),
        days: z.int().min(1).max(366),
      }),
    )
    .errors(itIsYouErrors)
    .output(z.object({ token: z.string(), view: tokenView })),
  revokeToken: endpoint("DELETE", "/auth/tokens/{tokenId}")
    .input(z.object({ tokenId: z.uuid() }))
    .output(done),
  waitingLinks: endpoint("GET", "/auth/waiting-links").input(z.object(pageInput)).output(paged(waitingLinkView)),
  confirmLink: endpoint("POST", "/auth/waiting-links/{linkId}/confirmation")
    .input(z.object({ linkId: z.uuid() }))
    .output(done),
  refuseLink: endpoint("DELETE", "/auth/waiting-links/{linkId}")
    .input(z.object({ linkId: z.uuid() }))
    .output(done),
};
