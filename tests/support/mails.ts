import type { TestApp } from "./app.ts";

export type KeptMail = { kind: string; to: string; subject: string; text: string; html: string; links: string[] };

/** The mails to one address, oldest first, as they lie in the box, with the addresses that are written in them. */
export async function mailsTo(test: TestApp, address: string): Promise<KeptMail[]> {
  await test.eventsHandled();
  const rows = await test.app.platform.system
    .selectFrom("mails")
    .selectAll()
    .where("toAddress", "=", address)
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    ...{ kind: row.kind, to: row.toAddress, subject: row.subject, text: row.bodyText, html: row.bodyHtml },
    links: row.bodyText.match(/https?:\/\/\S+/g) ?? [],
  }));
}

/** The token in the newest mail to an address. */
export async function tokenMailedTo(test: TestApp, address: string): Promise<string> {
  const newest = (await mailsTo(test, address)).at(-1);
  return new URL(newest?.links[0] ?? "http://no-mail").hash.slice(1);
}
