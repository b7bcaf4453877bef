/** What of the inbox is shown. `open` is what is neither done nor put off. */
export const inboxViews = ["open", "unread", "snoozed", "done"] as const;
export type InboxView = (typeof inboxViews)[number];
