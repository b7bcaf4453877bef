import type { Database } from "#platform/server/database/connect.ts";
import type { Handler } from "#platform/server/context.ts";
import { pageById } from "#platform/server/page.ts";
import { type auditContract, type AuditView, auditView } from "../../shared/audit.contract.ts";

type Granted = { signedIn: true };

/** The whole log, newest first. Reading it is written into it by nobody: it holds no content. */
export const auditLog: Handler<typeof auditContract.list> = async (ctx, { action, personId, from, to, ...paging }) => {
  let entries = entriesOf(ctx.db);
  if (action) entries = entries.where("entry.action", "=", action);
  if (personId)
    entries = entries.where((eb) =>
      eb.or([eb("entry.subjectPersonId", "=", personId), eb("entry.actorId", "=", personId)]),
    );
  if (from) entries = entries.where("entry.at", ">=", startOf(from));
  if (to) entries = entries.where("entry.at", "<", new Date(startOf(to).getTime() + DAY_MS));
  return pageById(entries, paging, { column: "entry.id", order: "desc", toView: viewOf });
};

/** What was done to the reader, and by whom, newest first. What the reader did to others is not in it. */
export const ownAuditLog: Handler<typeof auditContract.mine, Granted> = async (ctx, paging) => {
  const own = entriesOf(ctx.db).where("entry.subjectPersonId", "=", ctx.actor.id);
  return pageById(own, paging, { column: "entry.id", order: "desc", toView: viewOf });
};

const DAY_MS = 86_400_000;
const startOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

const entriesOf = (db: Database) =>
  db
    .selectFrom("auditLog as entry")
    .leftJoin("peoplePublished as actor", "actor.id", "entry.actorId")
    .leftJoin("peoplePublished as subject", "subject.id", "entry.subjectPersonId")
    .select([
      "entry.id",
      "entry.at",
      "entry.action",
      "entry.actorId",
      "entry.subjectPersonId",
      "entry.detail",
      "entry.address",
    ])
    .select(["actor.name as actorName", "subject.name as subjectName"]);

type Row = Awaited<ReturnType<ReturnType<typeof entriesOf>["execute"]>>[number];

const viewOf = ({ id, at, action, address, ...row }: Row): AuditView => ({
  ...{ id, action, address },
  at: at.toISOString(),
  actor: person(row.actorId, row.actorName),
  subject: person(row.subjectPersonId, row.subjectName),
  detail: auditView.shape.detail.parse(row.detail),
});

/** Somebody who was erased keeps no name. */
const person = (id: string | null, name: string | null) => (id === null ? null : { id, name: name ?? "" });
