import { z } from "zod";
import { endpoint, paged, pageInput } from "#platform/shared/contract.ts";
import { inboxViews } from "./inbox-views.ts";
import { pictures } from "./notification-kind.ts";
import { channels } from "./subject.ts";
import { gatheredChoices, quietChoices } from "./quiet-hours.ts";

const person = z.object({ id: z.uuid(), name: z.string() });

/** One thing that somebody was told, in the reader's language. */
export const notificationView = z.object({
  id: z.uuid(),
  kind: z.string(),
  subject: z.string(),
  picture: z.enum(pictures),
  /** Those whose discs stand beside it, the reader aside. */
  people: z.array(person),
  title: z.string(),
  line: z.string().nullable(),
  paragraphs: z.array(z.string()),
  button: z.string(),
  footer: z.string(),
  path: z.string(),
  count: z.int(),
  toldAt: z.iso.datetime(),
  isRead: z.boolean(),
  isDone: z.boolean(),
  snoozedUntil: z.iso.datetime().nullable(),
});
export type NotificationView = z.infer<typeof notificationView>;

const subjectView = z.object({
  name: z.string(),
  label: z.string(),
  help: z.string(),
  inbox: z.enum(["always", "on", "off"]),
  mail: z.enum(["always", "on", "off"]),
});
export type SubjectView = z.infer<typeof subjectView>;

const settingsView = z.object({
  quiet: z.enum(quietChoices),
  gathered: z.enum(gatheredChoices),
  /** The half hours of the week that the profile says; without them `outside-working-hours` means evenings and weekends. */
  workingHours: z.array(z.int()).nullable(),
  subjects: z.array(subjectView),
  /** How many mails went to the person in the last two weeks. */
  mailedLately: z.int(),
});
export type SettingsView = z.infer<typeof settingsView>;

const one = z.object({ notificationId: z.uuid() });
const stop = z.object({ token: z.string().min(20).max(100) });
const done = z.object({});

export const notificationsContract = {
  list: endpoint("GET", "/notifications")
    .input(z.object({ view: z.enum(inboxViews).default("open"), ...pageInput }))
    .output(paged(notificationView)),
  get: endpoint("GET", "/notifications/{notificationId}").input(one).output(notificationView),
  unread: endpoint("GET", "/notification-count").output(z.object({ count: z.int() })),
  readAll: endpoint("POST", "/notifications/read").output(z.object({ read: z.int() })),
  read: endpoint("PUT", "/notifications/{notificationId}/read").input(one).output(done),
  unmark: endpoint("DELETE", "/notifications/{notificationId}/read").input(one).output(done),
  finish: endpoint("PUT", "/notifications/{notificationId}/done").input(one).output(done),
  reopen: endpoint("DELETE", "/notifications/{notificationId}/done").input(one).output(done),
  snooze: endpoint("PUT", "/notifications/{notificationId}/snooze")
    .input(one.extend({ until: z.iso.datetime() }))
    .errors({ NOT_AHEAD: { status: 409 } })
    .output(done),
  wake: endpoint("DELETE", "/notifications/{notificationId}/snooze").input(one).output(done),
  settings: endpoint("GET", "/notification-settings").output(settingsView),
  choose: endpoint("PUT", "/notification-settings")
    .input(z.object({ quiet: z.enum(quietChoices), gathered: z.enum(gatheredChoices) }))
    .output(done),
  chooseSubject: endpoint("PUT", "/notification-settings/{subject}/{channel}")
    .input(z.object({ subject: z.string().max(60), channel: z.enum(channels), isOn: z.boolean() }))
    .errors({ NOT_FOR_CHOOSING: { status: 409 } })
    .output(done),
  stopped: endpoint("GET", "/notification-stops/{token}")
    .input(stop)
    .output(z.object({ label: z.string(), isStopped: z.boolean() })),
  /** Also what a mail program calls by itself (RFC 8058), so it asks for no sign-in. */
  stop: endpoint("POST", "/notification-stops/{token}").input(stop).output(done),
  resume: endpoint("DELETE", "/notification-stops/{token}").input(stop).output(done),
};
