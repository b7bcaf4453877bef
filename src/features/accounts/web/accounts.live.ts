import { refetchOn } from "#platform/web/live/refetch-on.ts";
import {
  accountDisabled,
  accountEnabled,
  accountInvited,
  accountOpened,
  linkAnswered,
  linkMade,
  roleGiven,
  roleTaken,
  sessionsEnded,
} from "../shared/accounts.events.ts";
import { api } from "./api.ts";

/** What to fetch again when something happened to the reader's own account. */
export const ownAccountLive = [
  ...[roleGiven, roleTaken].map((kind) => refetchOn(kind, api.auth.me)),
  ...[sessionsEnded, accountOpened].map((kind) => refetchOn(kind, api.auth.sessions)),
  ...[linkMade, linkAnswered].map((kind) => refetchOn(kind, api.auth.waitingLinks)),
  ...[sessionsEnded, roleGiven, roleTaken, linkMade, linkAnswered, accountInvited, accountDisabled, accountEnabled].map(
    (kind) => refetchOn(kind, api.audit.mine),
  ),
];
