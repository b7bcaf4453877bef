import type { Handler } from "#platform/server/context.ts";
import { pageById } from "#platform/server/page.ts";
import type { adminContract } from "../../shared/admin.contract.ts";

/** What was mailed to whom and how it went, newest first. The view that it reads has no bodies and no subjects. */
export const mails: Handler<typeof adminContract.mails> = async (ctx, { state, ...paging }) => {
  let envelopes = ctx.db.selectFrom("mailEnvelopes as mail").selectAll("mail");
  if (state) envelopes = envelopes.where("mail.state", "=", state);
  return pageById(envelopes, paging, {
    column: "mail.id",
    order: "desc",
    toView: ({ createdAt, sentAt, ...mail }) => ({
      ...mail,
      createdAt: createdAt.toISOString(),
      sentAt: sentAt?.toISOString() ?? null,
    }),
  });
};
