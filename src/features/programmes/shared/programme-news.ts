import { z } from "zod";
import type { Locale } from "#platform/shared/actor.ts";
import { inLocale } from "#platform/shared/localized-text.ts";
import { localizedTextView } from "#platform/shared/localized-text-view.ts";
import { speak } from "#platform/shared/speak.ts";
import { writtenDay } from "#platform/shared/written-dates.ts";
import { notificationKind } from "#features/notifications/shared/notification-kind.ts";
import type { Subject } from "#features/notifications/shared/subject.ts";
import { programmeNewsMessages } from "./programme-news.messages.ts";

/** What a programme asks of those who are in it, or could be. */
export const programmeSubject: Subject = {
  name: "programmes",
  label: { sv: "Program", en: "Programmes" },
  help: {
    sv: "Inbjudningar, frågor att svara på, besked",
    en: "Invitations, questions to answer, word from the coordinators",
  },
  inbox: "always",
  mail: "on",
};

const blanks = z.object({
  inviter: z.string(),
  name: localizedTextView,
  purpose: localizedTextView,
  needsDueOn: z.iso.date(),
  joiningEndsOn: z.iso.date().nullable(),
});
export type EnrolmentBlanks = z.infer<typeof blanks>;
type Sort = "invited" | "enrolled";

const newsOf = (sort: Sort) =>
  notificationKind({
    name: `programme.${sort}`,
    subject: programmeSubject,
    urgency: "now",
    picture: "programme",
    blanks,
    words: (told, locale) => {
      const say = speak(programmeNewsMessages, locale);
      const values = { inviter: told.inviter, programme: inLocale(told.name, locale) };
      return {
        title: say(`${sort}Title`, values),
        paragraphs: [inLocale(told.purpose, locale), ...whatFollows(sort, told, locale)],
        button: say(`${sort}Button`),
        footer: say(`${sort}Footer`, values),
      };
    },
  });

function whatFollows(sort: Sort, { joiningEndsOn, needsDueOn }: EnrolmentBlanks, locale: Locale): string[] {
  const say = speak(programmeNewsMessages, locale);
  if (sort === "enrolled") return [say("enrolledNext", { day: writtenDay(needsDueOn, locale) }), say("enrolledOptOut")];
  if (joiningEndsOn === null) return [say("invitedChoiceOpen")];
  return [say("invitedChoice", { day: writtenDay(joiningEndsOn, locale) })];
}

/** Somebody asks whether the person would like to take part. */
export const invitedNews = newsOf("invited");
/** Somebody has put the person in; leaving is one press. */
export const enrolledNews = newsOf("enrolled");

/** What those hear of who run a programme. */
const coordinationSubject: Subject = {
  name: "coordination",
  label: { sv: "Program som du samordnar", en: "Programmes that you coordinate" },
  help: {
    sv: "Vem som har gått med, vem som väntar på en annan partner",
    en: "Who has joined, who waits for another partner",
  },
  inbox: "on",
  mail: "on",
};

/** Somebody joined by themselves. It can wait for the mail that gathers the rest. */
export const joinedNews = notificationKind({
  name: "programme.joined",
  subject: coordinationSubject,
  urgency: "gathered",
  picture: "programme",
  blanks: z.object({ who: z.string(), programme: localizedTextView }),
  words: ({ who, programme }, locale, n) => {
    const say = speak(programmeNewsMessages, locale);
    const about = { who, n, programme: inLocale(programme, locale) };
    return {
      title: say("joinedTitle", about),
      line: about.programme,
      paragraphs: [say("joinedWhat", about)],
      button: say("joinedButton"),
      footer: say("joinedFooter", about),
    };
  },
});

export const programmeNews = [invitedNews, enrolledNews, joinedNews];
