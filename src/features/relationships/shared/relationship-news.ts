import { z } from "zod";
import { localizedTextView } from "#platform/shared/localized-text-view.ts";
import type { Locale } from "#platform/shared/actor.ts";
import { inLocale } from "#platform/shared/localized-text.ts";
import { speak } from "#platform/shared/speak.ts";
import { writtenDay, writtenList } from "#platform/shared/written-dates.ts";
import { notificationKind, type Urgency } from "#features/notifications/shared/notification-kind.ts";
import type { Subject } from "#features/notifications/shared/subject.ts";
import { relationshipNewsMessages } from "./relationship-news.messages.ts";

/** What the members of a relationship are told about it. */
const partners: Subject = {
  name: "partners",
  label: { sv: "Du och dina partner", en: "You and your partners" },
  help: {
    sv: "Förslag, svar, pauser och avslut",
    en: "Proposals, answers, pauses and ends",
  },
  inbox: "always",
  mail: "on",
};

/** The others by name, the programme and days: never what is in the relationship. */
const blanks = z.object({
  form: z.enum(["pair", "circle"]),
  others: z.array(z.object({ id: z.uuid(), name: z.string() })),
  programme: localizedTextView,
  /** The day that it speaks of. */
  day: z.iso.date().nullable(),
  /** The one it speaks of. */
  who: z.string().nullable(),
  isFirstInLine: z.boolean(),
});
export type RelationshipBlanks = z.infer<typeof blanks>;

type Key = keyof typeof relationshipNewsMessages;
type Sort = "introduced" | "reminder" | "accepted" | "nothing" | "paused" | "closed";

const paragraphs: Record<Sort, readonly Key[]> = {
  introduced: ["introducedWhat", "introducedHow"],
  reminder: ["reminderWhat"],
  accepted: ["acceptedWhat"],
  nothing: ["nothingWhat"],
  paused: ["pausedWhat"],
  closed: ["closedWhat"],
};
const whenFirstInLine: Partial<Record<Sort, Key>> = { nothing: "nothingNext", closed: "closedNext" };

const newsOf = (sort: Sort, urgency: Urgency) =>
  notificationKind({
    name: `relationship.${sort}`,
    subject: partners,
    urgency,
    picture: "pair",
    blanks,
    people: ({ others }) => others,
    words: (values, locale) => {
      const say = speak(relationshipNewsMessages, locale);
      const about = spoken(values, locale);
      const next = values.isFirstInLine ? whenFirstInLine[sort] : undefined;
      return {
        title: say(`${sort}Title`, about),
        line: about.programme,
        paragraphs: [...paragraphs[sort], ...(next ? [next] : [])].map((key) => say(key, about)),
        button: say(`${sort}Button`),
        footer: say(`${sort}Footer`, about),
      };
    },
  });

const spoken = ({ form, others, programme, day, who }: RelationshipBlanks, locale: Locale) => ({
  form,
  names: writtenList(
    others.map(({ name }) => name),
    locale,
  ),
  programme: inLocale(programme, locale),
  day: day ? writtenDay(day, locale) : "",
  who: who ?? "",
});

export const introducedNews = newsOf("introduced", "now");
export const reminderNews = newsOf("reminder", "now");
export const acceptedNews = newsOf("accepted", "now");
/** Reads the same whether somebody said no, nobody answered, or it was taken back. */
export const nothingNews = newsOf("nothing", "now");
export const pausedNews = newsOf("paused", "soon");
export const closedNews = newsOf("closed", "soon");

/** What asks for an answer, and ends when there is one or none is wanted any more. */
export const asksForAnswer = [introducedNews.name, reminderNews.name];

export const relationshipNews = [introducedNews, reminderNews, acceptedNews, nothingNews, pausedNews, closedNews];
export type RelationshipNews = (typeof relationshipNews)[number];
