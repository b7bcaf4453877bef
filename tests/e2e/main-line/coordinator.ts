import { programmePlaces } from "#features/programmes/shared/programme-places.messages.ts";
import { programmeSetupMessages } from "#features/programmes/shared/programme-setup.messages.ts";
import { programmeWords } from "#features/programmes/shared/programme-words.messages.ts";
import { programmesListMessages } from "#features/programmes/shared/programmes-list.messages.ts";
import { participantsMessages } from "#features/programmes/shared/participants.messages.ts";
import { programmeHomeMessages } from "#features/programmes/shared/programme-home.messages.ts";
import { peerExchange } from "#features/programmes/shared/templates/peer-exchange.ts";
import { pairActionsMessages } from "#features/matching/shared/pair-actions.messages.ts";
import { reviewMessages } from "#features/matching/shared/review.messages.ts";
import { speak } from "#platform/shared/speak.ts";
import type { Visitor } from "../../support/visitor.ts";
import type { CastMember } from "./cast.ts";

/** A programme from the first template, for those who are invited, through every step of the wizard. Returns its id. */
export async function openProgramme(karin: Visitor): Promise<string> {
  const t = speak(programmeSetupMessages, karin.locale);
  const words = speak(programmeWords, karin.locale);
  const list = speak(programmesListMessages, karin.locale);
  await karin.goTo(words("programmes"));
  await karin.see(list("heading"));
  await karin.press("link", list("create"));
  await karin.see(t("chooseHeading"));
  await karin.choose(t("chooseHeading"), peerExchange.name[karin.locale] ?? "");
  await karin.press("button", t("chooseNext"));
  await karin.see(t("purposeHeading"));
  for (const step of ["form", "days", "people"] as const) {
    await karin.press("button", t(`next-${step}`));
    await karin.see(t(`${step}Heading`));
  }
  await karin.choose(t("joiningLabel"), words("invitation"));
  await karin.press("button", t("next-review"));
  await karin.see(t("reviewHeading"));
  await karin.press("button", t("openProgramme"));
  await karin.see(speak(programmeHomeMessages, karin.locale)("newsJoining"));
  return /\/programmes\/([^/?]+)/.exec(karin.page.url())?.[1] ?? "";
}

/** Asks colleagues to take part, found by their names. */
export async function inviteToProgramme(karin: Visitor, people: readonly CastMember[]): Promise<void> {
  const t = speak(participantsMessages, karin.locale);
  await karin.press("link", t("invite"));
  await karin.see(t("inviteTitle"));
  for (const { name } of people) await karin.pick(t("inviteWho"), name, name);
  await karin.press("button", t("invitePeople", { n: people.length }));
  await karin.page.getByText(t("invitedCount", { n: people.length })).waitFor();
  await karin.see(t("heading", { n: 0 }));
}

/** Has the engine look for pairs, and introduces them to each other. */
export async function matchAndPublish(karin: Visitor, people: number): Promise<void> {
  const t = speak(reviewMessages, karin.locale);
  const actions = speak(pairActionsMessages, karin.locale);
  await karin.goTo(speak(programmePlaces, karin.locale)("matching"));
  await karin.see(t("newsReady", { answered: people }));
  await karin.press("button", t("run"));
  await karin.see(t("news", { matched: people, people }));
  await karin.press("button", actions("publish", { n: people / 2 }));
  await karin.see(actions("publishTitle", { n: people / 2 }));
  await karin.press("button", actions("publishVerb"));
  await karin.see(t("newsPublished", { pairs: people / 2 }));
}
