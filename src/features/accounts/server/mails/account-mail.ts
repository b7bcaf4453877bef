import type { OutgoingMail } from "#platform/server/mail/mail-box.ts";
import { mailLayout } from "#platform/server/mail/mail-layout.ts";
import { speak } from "#platform/shared/speak.ts";
import { accountMailMessages } from "../../shared/account-mails.messages.ts";
import type { Addressee } from "../addressees.ts";

type Key = keyof typeof accountMailMessages;
type Sort = "invitation" | "signIn" | "reset";

/** What each sort of mail says between its heading and its button. */
const paragraphs: Record<Sort, readonly Key[]> = {
  invitation: ["invitationWhat", "invitationHow"],
  signIn: ["signInHow"],
  reset: ["resetHow"],
};

/** A mail about somebody's account, in that person's language. */
export function accountMail(sort: Sort, to: Addressee, url: string): OutgoingMail {
  const say = speak(accountMailMessages, to.locale);
  const about = { givenName: to.givenName, organisation: to.organisation };
  return {
    kind: `account.${sort}`,
    to: { name: to.name, address: to.email },
    subject: say(`${sort}Subject`, about),
    ...mailLayout({
      locale: to.locale,
      heading: say(`${sort}Heading`, about),
      paragraphs: paragraphs[sort].map((key) => say(key, about)),
      button: { label: say(`${sort}Button`), url },
      footer: say(`${sort}Footer`),
    }),
  };
}
