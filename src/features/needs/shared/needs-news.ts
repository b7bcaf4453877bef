import { z } from "zod";
import { inLocale } from "#platform/shared/localized-text.ts";
import { localizedTextView } from "#platform/shared/localized-text-view.ts";
import { speak } from "#platform/shared/speak.ts";
import { writtenDay } from "#platform/shared/written-dates.ts";
import { notificationKind } from "#features/notifications/shared/notification-kind.ts";
import { programmeSubject } from "#features/programmes/shared/programme-news.ts";
import { needsNewsMessages } from "./needs-news.messages.ts";

/** How many days before the last one to answer people are reminded. */
export const remindedDaysBefore = [3, 0] as const;

/** Answers are due soon, and have not been handed in. */
export const needsReminder = notificationKind({
  name: "needs.reminder",
  subject: programmeSubject,
  urgency: "now",
  picture: "programme",
  blanks: z.object({ programme: localizedTextView, dueOn: z.iso.date() }),
  words: (blanks, locale) => {
    const say = speak(needsNewsMessages, locale);
    const about = { programme: inLocale(blanks.programme, locale), day: writtenDay(blanks.dueOn, locale) };
    return {
      title: say("title", about),
      paragraphs: [say("what")],
      button: say("button"),
      footer: say("footer", about),
    };
  },
});
