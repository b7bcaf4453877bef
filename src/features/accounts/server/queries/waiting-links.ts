import type { Handler } from "#platform/server/context.ts";
import { pageById } from "#platform/server/page.ts";
import type { adminContract } from "../../shared/admin.contract.ts";
import type { authContract } from "../../shared/auth.contract.ts";
import type { Database } from "#platform/server/database/connect.ts";

/** Links to the reader's own account that wait for a yes or a no. */
export const ownWaitingLinks: Handler<typeof authContract.waitingLinks, { sessionToken: string }> = async (
  ctx,
  paging,
) => {
  const links = waitingLinks(ctx.db, ctx.now).where("link.personId", "=", ctx.actor.id);
  return pageById(links, paging, { column: "link.id", order: "desc", toView: ownView });
};

/** All links that wait. Whoever made one cannot be the second who agrees to it. */
export const allWaitingLinks: Handler<typeof adminContract.waitingLinks> = async (ctx, paging) =>
  pageById(waitingLinks(ctx.db, ctx.now), paging, {
    column: "link.id",
    order: "desc",
    toView: (row) => ({ ...ownView(row), forName: row.forName, can: { confirm: row.createdBy !== ctx.actor.id } }),
  });

const waitingLinks = (db: Database, now: Date) =>
  db
    .selectFrom("signInLinks as link")
    .innerJoin("peoplePublished as person", "person.id", "link.personId")
    .leftJoin("peoplePublished as maker", "maker.id", "link.createdBy")
    .select([
      "link.id",
      "link.createdAt",
      "link.expiresAt",
      "link.createdBy",
      "person.name as forName",
      "maker.name as madeBy",
    ])
    .where("link.needsConfirmation", "=", true)
    .where("link.confirmedAt", "is", null)
    .where("link.usedAt", "is", null)
    .where("link.expiresAt", ">", now);

type Row = { id: string; madeBy: string | null; createdAt: Date; expiresAt: Date };

const ownView = ({ id, madeBy, createdAt, expiresAt }: Row) => ({
  ...{ id, madeBy },
  createdAt: createdAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
});
