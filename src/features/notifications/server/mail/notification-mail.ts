import type { Selectable } from "kysely";
import type { Tables } from "#tables";
import type { OutgoingMail } from "#platform/server/mail/mail-box.ts";
import { mailLayout } from "#platform/server/mail/mail-layout.ts";
import { speak } from "#platform/shared/speak.ts";
import type { Addressee } from "#features/accounts/server/index.ts";
import { notificationMailMessages } from "../../shared/notification-mails.messages.ts";
import { type Kinds, saidBy } from "../kinds.ts";

/** What was told, as its mail needs it. */
export type DueRow = Pick<
  Selectable<Tables["notifications"]>,
  "personId" | "kind" | "blanks" | "path" | "count" | "toldAt"
>;

export type Letter = {
  to: Addressee;
  rows: readonly DueRow[];
  kinds: Kinds;
  publicUrl: string;
  /** The word that stops mails about a subject to this person. */
  tokenOf(subject: string): string | undefined;
};

/** The mail about one thing or about several, in the person's language. None when nothing of it can be said any more. */
export function notificationMail(letter: Letter): OutgoingMail[] {
  const told = letter.rows
    .toSorted((one, other) => one.toldAt.getTime() - other.toldAt.getTime())
    .flatMap((row) => {
      const said = saidBy(letter.kinds, row, letter.to.locale);
      return said ? [{ ...said, url: `${letter.publicUrl}${row.path}` }] : [];
    });
  const [first] = told;
  if (!first) return [];
  return [told.length === 1 ? ownMail(letter, first) : gatheredMail(letter, told)];
}

type Told = NonNullable<ReturnType<typeof saidBy>> & { url: string };

function ownMail(letter: Letter, { kind, words, url }: Told): OutgoingMail {
  const { to, publicUrl } = letter;
  const token = letter.tokenOf(kind.subject.name);
  const say = speak(notificationMailMessages, to.locale);
  return {
    ...envelope(letter, kind.name, words.title),
    ...(token && { stopUrl: `${publicUrl}/api/notification-stops/${token}` }),
    ...mailLayout({
      locale: to.locale,
      heading: words.title,
      paragraphs: words.paragraphs,
      button: { label: words.button, url },
      footer: words.footer,
      links: [
        ...(token
          ? [{ label: say("stop", { subject: kind.subject.label[to.locale] }), url: `${publicUrl}/stop-mail#${token}` }]
          : []),
        { label: say("choose"), url: `${publicUrl}/settings/notifications` },
      ],
    }),
  };
}

function gatheredMail(letter: Letter, told: readonly Told[]): OutgoingMail {
  const { to, publicUrl } = letter;
  const say = speak(notificationMailMessages, to.locale);
  const heading = say("gatheredHeading", { n: told.length });
  return {
    ...envelope(letter, "notifications.gathered", heading),
    ...mailLayout({
      locale: to.locale,
      heading,
      paragraphs: [],
      items: told.map(({ words, url }) => ({ title: words.title, ...(words.line && { line: words.line }), url })),
      button: { label: say("openInbox"), url: `${publicUrl}/inbox` },
      footer: say("gatheredFooter"),
      links: [{ label: say("choose"), url: `${publicUrl}/settings/notifications` }],
    }),
  };
}

const envelope = ({ to }: Letter, kind: string, subject: string) => ({
  kind,
  to: { name: to.name, address: to.email },
  subject,
});
