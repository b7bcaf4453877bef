import { z } from "zod";
import { speak } from "#platform/shared/speak.ts";
import { notificationKind } from "#features/notifications/shared/notification-kind.ts";
import type { Subject } from "#features/notifications/shared/subject.ts";
import { accountNewsMessages } from "./account-news.messages.ts";

/** What must reach a person in case somebody else did it. */
const security: Subject = {
  name: "security",
  label: { sv: "Säkerhet", en: "Security" },
  help: { sv: "Nytt lösenord, länkar till ditt konto", en: "A new password, links to your account" },
  inbox: "always",
  mail: "always",
};

const newsOf = (sort: "changed" | "waiting") =>
  notificationKind({
    name: `account.${sort}`,
    subject: security,
    urgency: "at-once",
    picture: "account",
    blanks: z.object({}),
    words: (_, locale) => {
      const say = speak(accountNewsMessages, locale);
      return {
        title: say(`${sort}Title`),
        paragraphs: [say(`${sort}What`)],
        button: say(`${sort}Button`),
        footer: say(`${sort}Footer`),
      };
    },
  });

export const passwordChangedNews = newsOf("changed");
export const linkWaitingNews = newsOf("waiting");
export const accountNews = [passwordChangedNews, linkWaitingNews];
