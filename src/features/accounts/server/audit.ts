import type { Asking, Work } from "#platform/server/context.ts";

/** A line of the audit log. `detail` holds ids and small words of ours, never what somebody wrote. */
export type AuditEntry = {
  /** Past tense, as an event: `session.opened`. */
  action: string;
  subjectPersonId?: string | undefined;
  detail?: Readonly<Record<string, string | number | boolean | null>>;
  /** When it is somebody else than who asks: a person at the door, who is nobody yet. */
  actorId?: string;
};

type Auditing = Pick<Work, "db" | "now"> & Partial<Pick<Asking, "actor" | "origin">>;

/** Writes lines into the audit log, which nobody can change. They stand or fall with the rows of the transaction. */
export async function audit(work: Auditing, ...entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map(({ action, subjectPersonId, detail = {}, actorId }) => ({
    at: work.now,
    actorId: actorId ?? work.actor?.id ?? null,
    action,
    subjectPersonId: subjectPersonId ?? null,
    detail: JSON.stringify(detail),
    address: work.origin?.address ?? null,
  }));
  await work.db.insertInto("auditLog").values(rows).execute();
}
