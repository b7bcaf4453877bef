import { z } from "zod";
import { speak } from "#platform/shared/speak.ts";
import { notificationKind } from "#features/notifications/shared/notification-kind.ts";
import { reportsMessages } from "./reports.messages.ts";

/** Says that there is something to read: not from whom, not about whom, and not what. */
export const reportNews = notificationKind({
  name: "relationship.reported",
  subject: {
    name: "reports",
    label: { sv: "Anmälningar till dig", en: "Reports to you" },
    help: { sv: "När någon har valt att just du läser", en: "When somebody chose you to read something" },
    inbox: "always",
    mail: "always",
  },
  urgency: "now",
  picture: "report",
  blanks: z.object({}),
  words: (_, locale) => {
    const say = speak(reportsMessages, locale);
    return {
      title: say("newsTitle"),
      paragraphs: [say("newsWhat")],
      button: say("verb"),
      footer: say("newsFooter"),
    };
  },
});
