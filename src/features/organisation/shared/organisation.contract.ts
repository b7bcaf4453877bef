import { z } from "zod";
import { endpoint } from "#platform/shared/contract.ts";
import { locale, mailAddress, password, timeZone } from "#features/accounts/shared/account-fields.ts";
import { passwordFaults } from "#features/accounts/shared/password-faults.ts";

/** What everybody may know before they sign in: whose Parvis this is, and whether anybody has set it up. */
const organisationView = z.object({
  name: z.string().nullable(),
  isSetUp: z.boolean(),
  sendsMail: z.boolean(),
});

const name = z.string().trim().min(1).max(100);

/** The tag `organisation`: its name, and the one time that it is set up. */
export const organisationContract = {
  get: endpoint("GET", "/organisation").output(organisationView),
  setUp: endpoint("POST", "/set-up", 201)
    .input(
      z.object({
        token: z.string().min(1).max(100),
        organisation: name,
        locale,
        timeZone,
        person: z.object({ givenName: name, familyName: name, email: mailAddress }),
        password,
      }),
    )
    .errors({
      SET_UP_DONE: { status: 409 },
      SET_UP_LINK_ENDED: { status: 410 },
      WEAK_PASSWORD: { status: 422, data: z.object({ fault: z.enum(passwordFaults) }) },
    })
    .output(z.object({ personId: z.uuid() })),
};
