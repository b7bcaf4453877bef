import { z } from "zod";
import { endpoint, paged, pageInput } from "#platform/shared/contract.ts";
import { done } from "./account-fields.ts";

export const roles = ["administrator", "hr", "coordinator"] as const;
export type Role = (typeof roles)[number];

export const accountStates = ["none", "invited", "active", "disabled", "left"] as const;

/** A person's account as an administrator sees it: never when or how often somebody is here. */
export const accountView = z.object({
  personId: z.uuid(),
  name: z.string(),
  email: z.string().nullable(),
  /** `none`: not invited. `invited`: a link is out. `active`: has signed in. `left`: no longer in the company. */
  state: z.enum(accountStates),
  roles: z.array(z.enum(roles)),
  can: z.object({
    disable: z.boolean(),
    enable: z.boolean(),
    invite: z.boolean(),
    copyInvitation: z.boolean(),
    makeSignInLink: z.boolean(),
  }),
});
export type AccountView = z.infer<typeof accountView>;

/** The outside of a mail. What it says is between the product and its reader. */
export const mailView = z.object({
  id: z.uuid(),
  kind: z.string(),
  toName: z.string(),
  toAddress: z.string(),
  state: z.enum(["waiting", "sent", "kept", "failed"]),
  attempts: z.int(),
  error: z.string().nullable(),
  createdAt: z.iso.datetime(),
  sentAt: z.iso.datetime().nullable(),
});
export type MailView = z.infer<typeof mailView>;

const onPerson = z.object({ personId: z.uuid() });
const onRole = z.object({ personId: z.uuid(), role: z.enum(roles) });
/** A link as it is handed over. `works` says whether it opens the door already, or after the person's own yes. */
const madeLink = z.object({ url: z.url(), expiresAt: z.iso.datetime(), works: z.boolean() });
const lastOne = { LAST_ADMINISTRATOR: { status: 409 } };

/** What an administrator does with accounts. Nothing here reads what people write. */
export const adminContract = {
  accounts: endpoint("GET", "/admin/accounts")
    .input(
      z.object({
        ...pageInput,
        search: z.string().trim().max(100).optional(),
        state: z.enum(accountStates).optional(),
        role: z.enum(roles).optional(),
      }),
    )
    .output(paged(accountView)),
  disableAccount: endpoint("PUT", "/admin/accounts/{personId}/disabled")
    .input(onPerson)
    .errors(lastOne)
    .output(accountView),
  enableAccount: endpoint("DELETE", "/admin/accounts/{personId}/disabled").input(onPerson).output(accountView),
  giveRole: endpoint("PUT", "/admin/accounts/{personId}/roles/{role}").input(onRole).output(accountView),
  takeRole: endpoint("DELETE", "/admin/accounts/{personId}/roles/{role}")
    .input(onRole)
    .errors(lastOne)
    .output(accountView),
  invite: endpoint("POST", "/admin/invitations")
    .input(z.object({ personIds: z.array(z.uuid()).min(1).max(500) }))
    .output(z.object({ invited: z.int(), notInvited: z.int() })),
  copyInvitation: endpoint("POST", "/admin/accounts/{personId}/invitation-link")
    .meta({ isSecret: true })
    .input(onPerson)
    .errors({ HAS_SIGNED_IN: { status: 409 } })
    .output(madeLink),
  makeSignInLink: endpoint("POST", "/admin/accounts/{personId}/sign-in-link")
    .meta({ isSecret: true })
    .input(onPerson)
    .errors({ NEVER_SIGNED_IN: { status: 409 } })
    .output(madeLink),
  waitingLinks: endpoint("GET", "/admin/waiting-links")
    .input(z.object(pageInput))
    .output(
      paged(
        z.object({
          id: z.uuid(),
          forName: z.string(),
          madeBy: z.string().nullable(),
          createdAt: z.iso.datetime(),
          expiresAt: z.iso.datetime(),
          can: z.object({ confirm: z.boolean() }),
        }),
      ),
    ),
  confirmLink: endpoint("POST", "/admin/waiting-links/{linkId}/confirmation")
    .input(z.object({ linkId: z.uuid() }))
    .output(done),
  mails: endpoint("GET", "/admin/mails")
    .input(z.object({ ...pageInput, state: z.enum(["waiting", "sent", "kept", "failed"]).optional() }))
    .output(paged(mailView)),
};
