import type { OutgoingMail } from "#platform/server/mail/mail-box.ts";
import { mailLayout } from "#platform/server/mail/mail-layout.ts";
import { inLocale, type LocalizedText } from "#platform/shared/localized-text.ts";
import { speak } from "#platform/shared/speak.ts";
import { writtenDay, writtenList } from "#platform/shared/written-dates.ts";
import type { Addressee } from "#features/accounts/server/index.ts";
import { relationshipMailMessages } from "../shared/relationship-mails.messages.ts";
import type { NamedPerson } from "../shared/relationship-views.ts";

/** What the mails need to know of a relationship: names and days, never what is in it. */
export type MailedRelationship = {
  form: "pair" | "circle";
  programme: LocalizedText;
  members: readonly NamedPerson[];
};

type Key = keyof typeof relationshipMailMessages;
export type Sort = "introduced" | "reminder" | "accepted" | "nothing" | "paused" | "closed";
export type Particulars = {
  url: string;
  /** The day that the mail speaks of. */
  day?: string | undefined;
  /** Whom the mail speaks of. */
  who?: string | undefined;
  isFirstInLine?: boolean;
};

const paragraphs: Record<Sort, readonly Key[]> = {
  introduced: ["introducedWhat", "introducedHow"],
  reminder: ["reminderWhat"],
  accepted: ["acceptedWhat"],
  nothing: ["nothingWhat"],
  paused: ["pausedWhat"],
  closed: ["closedWhat"],
};
const whenFirstInLine: Partial<Record<Sort, Key>> = { nothing: "nothingNext", closed: "closedNext" };

/** A mail about a relationship to one of its members, in that person's language. */
export function relationshipMail(
  sort: Sort,
  to: Addressee,
  relationship: MailedRelationship,
  { url, day, who, isFirstInLine = false }: Particulars,
): OutgoingMail {
  const { locale } = to;
  const say = speak(relationshipMailMessages, locale);
  const others = relationship.members.filter((member) => member.id !== to.personId).map((member) => member.name);
  const about = {
    form: relationship.form,
    names: writtenList(others, locale),
    programme: inLocale(relationship.programme, locale),
    day: day ? writtenDay(day, locale) : "",
    who: who ?? "",
  };
  const next = isFirstInLine ? whenFirstInLine[sort] : undefined;
  return {
    kind: `relationship.${sort}`,
    to: { name: to.name, address: to.email },
    subject: say(`${sort}Subject`, about),
    ...mailLayout({
      locale,
      heading: say(`${sort}Heading`, about),
      paragraphs: [...paragraphs[sort], ...(next ? [next] : [])].map((key) => say(key, about)),
      button: { label: say(`${sort}Button`), url },
      footer: say(`${sort}Footer`, about),
    }),
  };
}
