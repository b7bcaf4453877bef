import {
  accountsNavigation,
  accountsScreens,
  doorScreens,
  noticeScreens,
  session,
} from "#features/accounts/web/index.ts";
import { homeNavigation, homeScreens } from "#features/home/web/index.ts";
import { matchingHome, matchingScreens } from "#features/matching/web/index.ts";
import { needsScreens, needsTasks } from "#features/needs/web/index.ts";
import { inboxNavigation, notificationsScreens, stopMailScreens } from "#features/notifications/web/index.ts";
import { setUpScreens } from "#features/organisation/web/index.ts";
import { peopleHome, peopleNavigation, peopleScreens } from "#features/people/web/index.ts";
import { privacyScreens } from "#features/privacy/web/index.ts";
import {
  programmePlace,
  programmesHome,
  programmesNavigation,
  programmesScreens,
} from "#features/programmes/web/index.ts";
import {
  coordinatedRelationshipsHome,
  relationshipsHome,
  relationshipsNavigation,
  relationshipsScreens,
  reportsHome,
} from "#features/relationships/web/index.ts";
import { fullScreen, inShell, outside, rootRoute } from "#platform/web/router/frames.ts";
import { notFoundScreens } from "./shell/not-found-screens.ts";
import type { ShellParts } from "./shell/parts.ts";

/** What the features put on the start page, in the order of their sections. */
const homeOffers = [
  relationshipsHome,
  programmesHome,
  coordinatedRelationshipsHome,
  matchingHome,
  reportsHome,
  peopleHome,
];

/** Every screen of every feature: one line per feature and frame. */
export const routeTree = rootRoute.addChildren([
  inShell.addChildren([
    ...homeScreens({ session, offers: homeOffers }),
    ...relationshipsScreens,
    ...programmesScreens,
    ...matchingScreens,
    ...peopleScreens,
    ...needsScreens,
    ...accountsScreens,
    ...notificationsScreens,
    ...privacyScreens,
    ...notFoundScreens,
  ]),
  fullScreen.addChildren([...noticeScreens, ...needsTasks]),
  outside.addChildren([...doorScreens, ...setUpScreens, ...stopMailScreens]),
]);

/** What the features put into the shell: who is signed in, and the places of the sidebar in their order. */
export const shellParts: ShellParts = {
  session,
  sections: [
    homeNavigation,
    inboxNavigation,
    relationshipsNavigation,
    programmesNavigation,
    peopleNavigation,
    accountsNavigation,
  ],
  places: [programmePlace],
};
