import { sql } from "kysely";
import type { Work } from "../context.ts";

/** Takes out of the box every mail to an address, and every mail that says a name. Also those that wait to be sent. */
export async function forgetMails(
  { db }: Work,
  { name, email }: { name: string; email: string | null },
): Promise<void> {
  await db
    .deleteFrom("mails")
    .where((eb) =>
      eb.or([
        eb("toAddress", "=", email ?? ""),
        sql<boolean>`strpos(body_text, ${name}) > 0`,
        sql<boolean>`strpos(subject, ${name}) > 0`,
      ]),
    )
    .execute();
}
