import type { Database } from "../database/connect.ts";

/** A mail that is ready to go: both forms say the same. `kind` is ours, for the list of mails. */
export type OutgoingMail = {
  kind: string;
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  /** Where a mail program stops such mails at one press, without a page (RFC 8058). */
  stopUrl?: string;
};

/** Writes mails with the rows of the transaction, so that a rollback takes them back. The sender takes them from there. */
export async function postMails(db: Database, now: Date, mails: readonly OutgoingMail[]): Promise<void> {
  if (mails.length === 0) return;
  const rows = mails.map((mail) => ({
    kind: mail.kind,
    toAddress: mail.to.address,
    toName: mail.to.name,
    subject: mail.subject,
    bodyText: mail.text,
    bodyHtml: mail.html,
    stopUrl: mail.stopUrl ?? null,
    state: "waiting" as const,
    createdAt: now,
    dueAt: now,
  }));
  await db.insertInto("mails").values(rows).execute();
}
