import { useInfiniteQuery, useMutation } from "@tanstack/react-query";
import { linkOptions } from "@tanstack/react-router";
import { ChecksIcon } from "@phosphor-icons/react/dist/csr/Checks";
import { useState } from "react";
import { pagesOf } from "#platform/web/client/pages-of.ts";
import { IconButton } from "#platform/web/kit/icon-button.tsx";
import { Segmented } from "#platform/web/kit/segmented.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { Screen } from "#platform/web/screen/screen.tsx";
import { inboxMessages } from "../shared/inbox.messages.ts";
import { type InboxView, inboxViews } from "../shared/inbox-views.ts";
import { api } from "./api.ts";
import { InboxList } from "./inbox-list.tsx";
import { Reading } from "./reading.tsx";
import { useUnread } from "./use-unread.ts";

/** What was told to the reader: the list, and beside it (on a phone: instead of it) the one that is read. */
export function InboxScreen({ notificationId }: { notificationId?: string }) {
  const t = useMessages(inboxMessages);
  const [view, setView] = useState<InboxView>("open");
  const told = useInfiniteQuery(pagesOf(api.notifications.list, { view }));
  const unread = useUnread();
  const readAll = useMutation(api.notifications.readAll.mutationOptions());
  const isReading = notificationId !== undefined;
  const chosen = told.data?.pages.flatMap(({ items }) => items).find(({ id }) => id === notificationId);
  return (
    <Screen
      heading={t("heading", { n: unread })}
      title={chosen?.title ?? t("inbox")}
      crumbs={isReading ? [{ label: t("inbox"), link: linkOptions({ to: "/inbox" }) }] : []}
      width="full"
      header={<h1 className="sr-only">{t("heading", { n: unread })}</h1>}
    >
      <div className="flex min-h-[calc(100dvh-4.625rem)] items-stretch">
        <section
          aria-label={t("inbox")}
          className={`grid w-full content-start border-line px-6 py-5 max-sm:px-4 lg:w-[30rem] lg:shrink-0 lg:border-r ${isReading ? "max-lg:hidden" : ""}`}
        >
          <div className="flex items-center justify-between gap-3 pb-3">
            <Segmented
              label={t("views")}
              value={view}
              onChange={setView}
              choices={inboxViews.map((value) => ({ value, label: t(value, { n: unread }) }))}
            />
            {unread > 0 && <IconButton icon={ChecksIcon} label={t("readAll")} onPress={() => readAll.mutate({})} />}
          </div>
          <InboxList told={told} view={view} chosenId={notificationId} />
          <p className="pt-6 text-13 text-ink-3">{t("onlyYou")}</p>
        </section>
        <div className={`min-w-0 flex-1 ${isReading ? "" : "max-lg:hidden"}`}>
          {isReading ? (
            <Reading key={notificationId} notificationId={notificationId} />
          ) : (
            <p className="px-10 py-24 text-center text-14 text-ink-3">{t("pick")}</p>
          )}
        </div>
      </div>
    </Screen>
  );
}
