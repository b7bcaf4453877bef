import type { Updateable } from "kysely";
import nodemailer from "nodemailer";
import type { Tables } from "#tables";
import { errorFields } from "../log.ts";
import type { Platform } from "../platform.ts";
import { doWork } from "../work.ts";
import type { Work } from "../context.ts";

const MAX_ATTEMPTS = 8;

export type MailSender = { run(): Promise<void>; isIdle(): Promise<boolean>; stop(): void };
type SenderOptions = { smtpUrl: string | null; from: string; messageIdHost: string };

/**
 * Sends what is in the box, one mail a transaction. Without SMTP mails are kept, where an administrator sees that they
 * exist. The Message-ID is the row's id: a mail sent twice after a crash is recognised as one.
 */
export function createMailSender(platform: Platform, options: SenderOptions): MailSender {
  const transport = options.smtpUrl ? nodemailer.createTransport(withPatience(options.smtpUrl)) : null;
  const sendNext = () =>
    doWork(platform, { database: platform.system, actorId: null, mode: "read write" }, async (work) => {
      const mail = await nextMail(work);
      if (!mail) return false;
      if (!transport) await settle(work, mail.id, { state: "kept" });
      else await deliver(work, { mail, transport, options });
      return true;
    });
  return {
    run: async () => {
      while (await sendNext());
    },
    isIdle: async () => {
      const due = platform.system.selectFrom("mails").select("id").where("state", "=", "waiting");
      return (await due.where("dueAt", "<=", platform.clock.now()).limit(1).executeTakeFirst()) === undefined;
    },
    stop: () => transport?.close(),
  };
}

/** A mail server that does not answer is given up soon, and tried again later; the address may say otherwise. */
function withPatience(smtpUrl: string): string {
  const url = new URL(smtpUrl);
  for (const [name, milliseconds] of Object.entries(patience)) {
    if (!url.searchParams.has(name)) url.searchParams.set(name, String(milliseconds));
  }
  return url.href;
}

const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

const nextMail = (work: Work) =>
  work.db
    .selectFrom("mails")
    .selectAll()
    .where("state", "=", "waiting")
    .where("dueAt", "<=", work.now)
    .orderBy("dueAt")
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();

type Mail = NonNullable<Awaited<ReturnType<typeof nextMail>>>;
type Delivery = { mail: Mail; transport: nodemailer.Transporter; options: SenderOptions };

async function deliver(work: Work, { mail, transport, options }: Delivery): Promise<void> {
  try {
    await transport.sendMail({
      from: options.from,
      to: { name: mail.toName, address: mail.toAddress },
      subject: mail.subject,
      text: mail.bodyText,
      html: mail.bodyHtml,
      messageId: `<${mail.id}@${options.messageIdHost}>`,
      headers: { "Auto-Submitted": "auto-generated", ...(mail.stopUrl && stopHeaders(mail.stopUrl)) },
    });
    await settle(work, mail.id, { state: "sent", sentAt: work.now });
  } catch (error) {
    work.log.warn({ ...errorFields(error), mailId: mail.id, attempts: mail.attempts + 1 }, "mail not sent");
    await settle(work, mail.id, retryLater(work, mail, error));
  }
}

/** What mail programs show as "stop these mails" (RFC 2369 and 8058). */
const stopHeaders = (url: string) => ({
  "List-Unsubscribe": `<${url}>`,
  "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
});

function retryLater(work: Work, mail: Mail, error: unknown): Updateable<Tables["mails"]> {
  const attempts = mail.attempts + 1;
  const code = error instanceof Error && "code" in error ? String(error.code) : "error";
  const dueAt = new Date(work.now.getTime() + 15_000 * 2 ** attempts);
  return { attempts, error: code, dueAt, state: attempts >= MAX_ATTEMPTS ? "failed" : "waiting" };
}

const settle = (work: Work, id: string, outcome: Updateable<Tables["mails"]>) =>
  work.db.updateTable("mails").set(outcome).where("id", "=", id).execute();
