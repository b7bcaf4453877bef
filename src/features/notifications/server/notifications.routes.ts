import { anyone, signedIn } from "#platform/server/access.ts";
import { routesFor } from "#platform/server/feature.ts";
import { procedure } from "#platform/server/procedure.ts";
import { notificationsContract as contract } from "../shared/notifications.contract.ts";
import { notificationPolicy } from "../shared/notifications.policy.ts";
import { choose, chooseSubject } from "./commands/choose.ts";
import { finish, read, readAll, reopen, snooze, unmark, wake } from "./commands/sort.ts";
import { resume, stop, stopped } from "./commands/stop-mails.ts";
import type { Kinds } from "./kinds.ts";
import { onNotification } from "./notifications.access.ts";
import { countUnread, getNotification, listInbox } from "./queries/inbox.ts";
import { settings } from "./queries/settings.ts";
import { subjectsOf } from "./subjects.ts";

const own = onNotification("notificationId", notificationPolicy.own);

/** The routes, for the kinds of news that the app has collected. */
export function notificationsRoutes(kinds: Kinds) {
  const subjects = subjectsOf(kinds);
  return routesFor(contract)({
    list: procedure(contract.list, signedIn(), listInbox(kinds)),
    get: procedure(contract.get, own, getNotification(kinds)),
    unread: procedure(contract.unread, signedIn(), countUnread),
    readAll: procedure(contract.readAll, signedIn(), readAll),
    read: procedure(contract.read, own, read),
    unmark: procedure(contract.unmark, own, unmark),
    finish: procedure(contract.finish, own, finish),
    reopen: procedure(contract.reopen, own, reopen),
    snooze: procedure(contract.snooze, own, snooze),
    wake: procedure(contract.wake, own, wake),
    settings: procedure(contract.settings, signedIn(), settings(subjects)),
    choose: procedure(contract.choose, signedIn(), choose),
    chooseSubject: procedure(contract.chooseSubject, signedIn(), chooseSubject(subjects)),
    stopped: procedure(contract.stopped, anyone(), stopped(subjects)),
    stop: procedure(contract.stop, anyone(), stop),
    resume: procedure(contract.resume, anyone(), resume),
  });
}
