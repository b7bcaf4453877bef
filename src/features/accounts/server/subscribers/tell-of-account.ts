import { subscribe } from "#platform/server/events/subscriber.ts";
import { endAbout, tell } from "#features/notifications/server/index.ts";
import { linkWaitingNews, passwordChangedNews } from "../../shared/account-news.ts";
import { linkAnswered, linkMade, passwordChanged } from "../../shared/accounts.events.ts";

const toOwner = (personId: string) => ({
  to: [{ personId, blanks: {} }],
  about: { kind: "account", id: personId },
});

export const tellOfNewPassword = subscribe(passwordChanged, (work, { personId }) =>
  tell(work, passwordChangedNews, { ...toOwner(personId), path: "/settings/sign-in" }),
);

export const tellOfWaitingLink = subscribe(linkMade, (work, { personId }) =>
  tell(work, linkWaitingNews, { ...toOwner(personId), path: "/settings/sign-in" }),
);

/** A link that has its answer asks for none. */
export const endWaitingLink = subscribe(linkAnswered, (work, { personId }) =>
  endAbout(work, { about: { kind: "account", id: personId }, kinds: [linkWaitingNews.name] }),
);
