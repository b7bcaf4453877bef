import { administrationMessages } from "#features/accounts/shared/administration.messages.ts";
import { accountMenuMessages } from "#features/accounts/shared/account-menu.messages.ts";
import { noticeMessages } from "#features/accounts/shared/notice.messages.ts";
import { setUpMessages } from "#features/organisation/shared/set-up.messages.ts";
import { importScreenMessages } from "#features/people/shared/import-screen.messages.ts";
import { peopleHomeMessages } from "#features/people/shared/people-home.messages.ts";
import { programmePlaces } from "#features/programmes/shared/programme-places.messages.ts";
import { programmesListMessages } from "#features/programmes/shared/programmes-list.messages.ts";
import { kitMessages } from "#platform/web/kit/kit.messages.ts";
import { speak } from "#platform/shared/speak.ts";
import type { Visitor } from "../../support/visitor.ts";
import type { Cast, CastMember } from "./cast.ts";

/** From the link that the first start prints to the start page of the first administrator. */
export async function setUpOrganisation(ylva: Visitor, link: string): Promise<void> {
  const t = speak(setUpMessages, ylva.locale);
  await ylva.page.goto(link);
  await ylva.see(t("heading"));
  await ylva.write(t("organisation"), "Nordvik");
  await ylva.choose(t("language"), t(ylva.locale));
  await ylva.write(t("givenName"), "Ylva");
  await ylva.write(t("familyName"), "Rask");
  await ylva.write(t("email"), "ylva.rask@nordvik.example");
  await ylva.write(t("password"), "björk under snö");
  await ylva.press("button", t("create"));
  await readNotice(ylva, "Ylva");
}

/** What everybody reads before the first screen. */
export async function readNotice(visitor: Visitor, givenName: string): Promise<void> {
  const t = speak(noticeMessages, visitor.locale);
  await visitor.see(t("heading", { givenName }));
  await visitor.press("button", t("read"));
}

/** The people of the company, from the file that the personnel system gave. */
export async function readPeopleIn(ylva: Visitor, { file, size }: Pick<Cast, "file" | "size">): Promise<void> {
  const t = speak(importScreenMessages, ylva.locale);
  await ylva.see(speak(peopleHomeMessages, ylva.locale)("title"));
  await ylva.press("link", speak(peopleHomeMessages, ylva.locale)("verb"));
  await ylva.see(t("chooseHeading"));
  const chooser = ylva.page.waitForEvent("filechooser");
  await ylva.press("button", speak(kitMessages, ylva.locale)("chooseFile"));
  await (await chooser).setFiles(file);
  await ylva.see(t("readyAll", { n: size }));
  await ylva.press("button", t("apply", { n: size }));
  await ylva.see(t("doneHeading", { n: size }));
  await ylva.press("link", t("toPeople"));
  await ylva.see(/4\d/);
}

/** Leaves the programme and sends somebody who has never been here the letter that lets them in. */
export async function inviteToSignIn(ylva: Visitor, person: CastMember): Promise<void> {
  const t = speak(administrationMessages, ylva.locale);
  await ylva.goTo(speak(programmePlaces, ylva.locale)("programmes"));
  await ylva.see(speak(programmesListMessages, ylva.locale)("heading"));
  await ylva.goTo(speak(accountMenuMessages, ylva.locale)("administration"));
  await ylva.see(t("accountsHeading"));
  await ylva.write(t("search"), person.name);
  // Only one is shown when the search has found her: then the button says so.
  await ylva.page
    .getByRole("button", { name: t("inviteShown", { n: 1 }) })
    .first()
    .waitFor();
  await ylva.pickFromMenu(t("doWith", { name: person.name }), t("invite"));
  await ylva.page.getByText(t("invitedNow", { invited: 1 })).waitFor();
}
