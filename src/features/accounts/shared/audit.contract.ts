import { z } from "zod";
import { endpoint, paged, pageInput } from "#platform/shared/contract.ts";

/** One line of the audit log: who did what to whom, when and from where. Ids and names, never content. */
export const auditView = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  action: z.string(),
  actor: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  subject: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  address: z.string().nullable(),
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
export type AuditView = z.infer<typeof auditView>;

/** The log for administrators, and each person's own part of it. */
export const auditContract = {
  list: endpoint("GET", "/audit")
    .input(
      z.object({
        ...pageInput,
        action: z.string().max(60).optional(),
        personId: z.uuid().optional(),
        from: z.iso.date().optional(),
        to: z.iso.date().optional(),
      }),
    )
    .output(paged(auditView)),
  mine: endpoint("GET", "/audit/mine").input(z.object(pageInput)).output(paged(auditView)),
};
