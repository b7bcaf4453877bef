import { signInMessages } from "#features/accounts/shared/sign-in.messages.ts";
import { assessmentMessages } from "#features/needs/shared/assessment.messages.ts";
import { programmeHomeMessages } from "#features/programmes/shared/programme-home.messages.ts";
import { programmesHomeMessages } from "#features/programmes/shared/programmes-home.messages.ts";
import { speak } from "#platform/shared/speak.ts";
import type { TestApp } from "../../support/app.ts";
import { mailsTo } from "../../support/mails.ts";
import type { Visitor } from "../../support/visitor.ts";
import { readNotice } from "./administrator.ts";
import type { CastMember } from "./cast.ts";

/** Comes in for the first time, by the letter that an administrator had sent. */
export async function comeInByLetter(test: TestApp, visitor: Visitor, person: CastMember): Promise<void> {
  const t = speak(signInMessages, visitor.locale);
  await visitor.page.goto(await linkTo(test, person, "/invitation#"));
  await visitor.see(t("invitationHeading", { givenName: person.givenName }));
  await visitor.write(t("chooseOne"), "en kanot i dimman");
  await visitor.press("button", t("join"));
  await readNotice(visitor, person.givenName);
}

/** Comes in by a link that was asked for at the door. */
export async function comeInByLink(test: TestApp, visitor: Visitor, person: CastMember): Promise<void> {
  const t = speak(signInMessages, visitor.locale);
  await visitor.page.goto("/");
  await visitor.see(t("signInHeading"));
  await visitor.press("button", t("linkInstead"));
  await visitor.see(t("linkHeading"));
  await visitor.write(t("email"), person.email);
  await visitor.press("button", t("sendLink"));
  await visitor.see(t("sentHeading"));
  await visitor.page.goto(await linkTo(test, person, "/sign-in/link#"));
  await visitor.see(t("useLinkHeading", { givenName: person.givenName }));
  await visitor.press("button", t("signIn"));
  await readNotice(visitor, person.givenName);
}

/** From the invitation on the start page into the programme, and to its questions. */
export async function joinProgramme(visitor: Visitor): Promise<void> {
  const t = speak(programmeHomeMessages, visitor.locale);
  const verb = speak(programmesHomeMessages, visitor.locale)("invitedVerb");
  await visitor.see(/./);
  await visitor.press("link", verb);
  await visitor.see(t("placeInvited"));
  await visitor.press("button", t("join"));
  await visitor.see(t("placeEnrolled"));
  await visitor.press("link", t("answer"));
}

type Exchange = { goal: string; seeks: string; gives: string };

/** Every question of the assessment, one after the other, until the answer is handed in. */
export async function answerQuestions(visitor: Visitor, { goal, seeks, gives }: Exchange): Promise<void> {
  const t = speak(assessmentMessages, visitor.locale);
  const next = async (step: "needs" | "offers" | "styles" | "common" | "time" | "people" | "review") => {
    await visitor.press("button", t(`next-${step}`));
    await visitor.see(t(`${step}Heading`));
  };
  await visitor.see(t("goalsHeading"));
  await visitor.write(t("goalsLabel"), goal);
  await next("needs");
  await visitor.pick(t("needsSearch"), seeks, seeks);
  await visitor.choose(t("priorityOf", { skill: seeks }), t("priority1"));
  await next("offers");
  await visitor.pick(t("needsSearch"), gives, gives);
  await next("styles");
  await next("common");
  await next("time");
  await visitor.press("button", t("officeHours"));
  await next("people");
  await next("review");
  await visitor.press("button", t("submit"));
  await visitor.see(t("submittedHeading"));
}

/** The newest link of this kind in somebody's mail. */
async function linkTo(test: TestApp, { email }: CastMember, kind: string): Promise<string> {
  const links = (await mailsTo(test, email)).flatMap((mail) => mail.links);
  const link = links.findLast((one) => one.includes(kind));
  if (!link) throw new Error(`no ${kind} was mailed to ${email}`);
  return link;
}
