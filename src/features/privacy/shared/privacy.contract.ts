import { z } from "zod";
import { endpoint } from "#platform/shared/contract.ts";
import { itIsYouErrors } from "#features/accounts/shared/own-account.contract.ts";

export const privacyContract = {
  export: endpoint("GET", "/privacy/export").output(z.file()),
  erase: endpoint("POST", "/privacy/erasure")
    .meta({ isSecret: true })
    .input(z.object({ present: z.string().max(1000).optional() }))
    .errors({ ...itIsYouErrors, LAST_ADMINISTRATOR: { status: 409 } })
    .output(z.object({})),
};
