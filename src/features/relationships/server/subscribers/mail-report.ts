import { mailLayout } from "#platform/server/mail/mail-layout.ts";
import { subscribe } from "#platform/server/events/subscriber.ts";
import { speak } from "#platform/shared/speak.ts";
import { addressees } from "#features/accounts/server/index.ts";
import { relationshipReported } from "../../shared/relationships.events.ts";
import { reportsMessages } from "../../shared/reports.messages.ts";

/** Says that there is something to read: not from whom, not about whom, and not what. */
export const mailReport = subscribe(relationshipReported, async (work, { personIds }) => {
  const readers = await addressees(work.db, personIds);
  const mails = readers.map(({ name, email, locale }) => {
    const say = speak(reportsMessages, locale);
    return {
      kind: "relationship.reported",
      to: { name, address: email },
      subject: say("mailSubject"),
      ...mailLayout({
        locale,
        heading: say("mailHeading"),
        paragraphs: [say("mailWhat")],
        button: { label: say("verb"), url: `${work.publicUrl}/reports` },
        footer: say("mailFooter"),
      }),
    };
  });
  await work.post(...mails);
});
