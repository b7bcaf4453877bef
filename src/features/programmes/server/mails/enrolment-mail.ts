import type { Addressee } from "#features/accounts/server/index.ts";
import type { OutgoingMail } from "#platform/server/mail/mail-box.ts";
import { mailLayout } from "#platform/server/mail/mail-layout.ts";
import { inLocale, type LocalizedText } from "#platform/shared/localized-text.ts";
import { speak } from "#platform/shared/speak.ts";
import { writtenDay } from "#platform/shared/written-dates.ts";
import { programmeMailMessages } from "../../shared/programme-mails.messages.ts";

/** Somebody who was invited, or enrolled with a cohort, and what the mail about it needs. */
export type Told = {
  programmeId: string;
  personId: string;
  state: "invited" | "enrolled";
  inviter: string;
  name: LocalizedText;
  purpose: LocalizedText;
  needsDueOn: string;
  joiningEndsOn: string | null;
};

/** The mail that somebody gets when she is invited or enrolled by somebody else, in her own language. */
export function enrolmentMail(told: Told, to: Addressee, publicUrl: string): OutgoingMail {
  const say = speak(programmeMailMessages, to.locale);
  const { inviter, state } = told;
  const values = { inviter, programme: inLocale(told.name, to.locale), organisation: to.organisation };
  const heading = say(`${state}Subject`, values);
  const words = mailLayout({
    locale: to.locale,
    heading,
    paragraphs: [inLocale(told.purpose, to.locale), ...whatFollows(told, to)],
    button: { label: say(`${state}Button`), url: `${publicUrl}/programmes/${told.programmeId}` },
    footer: say(`${state}Footer`, values),
  });
  return { kind: `programme-${state}`, to: { name: to.name, address: to.email }, subject: heading, ...words };
}

function whatFollows({ state, joiningEndsOn, needsDueOn }: Told, { locale }: Addressee): string[] {
  const say = speak(programmeMailMessages, locale);
  if (state === "enrolled")
    return [say("enrolledNext", { day: writtenDay(needsDueOn, locale) }), say("enrolledOptOut")];
  if (joiningEndsOn === null) return [say("invitedChoiceOpen")];
  return [say("invitedChoice", { day: writtenDay(joiningEndsOn, locale) })];
}
