import type { InfiniteData } from "@tanstack/react-query";
import { Fragment, type ReactNode } from "react";
import { EmptyState } from "#platform/web/kit/empty-state.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import { dayGroup } from "../shared/day-group.ts";
import { inboxMessages } from "../shared/inbox.messages.ts";
import type { InboxView } from "../shared/inbox-views.ts";
import type { NotificationView } from "../shared/notifications.contract.ts";
import { InboxRow } from "./inbox-row.tsx";

type Page = { items: NotificationView[]; next: string | null };
type Told = {
  data: InfiniteData<Page> | undefined;
  error: unknown;
  refetch: () => unknown;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
};

/** The rows of the inbox under the days on which they were told. */
export function InboxList({ told, view, chosenId }: { told: Told; view: InboxView; chosenId: string | undefined }) {
  const heading = useDayHeadings(told.data?.pages.flatMap(({ items }) => items) ?? []);
  return (
    <Loaded pages={told} empty={<Nothing view={view} />} within={(rows) => <ul>{rows}</ul>}>
      {(one) => (
        <Fragment key={one.id}>
          {heading(one)}
          <InboxRow told={one} isChosen={one.id === chosenId} />
        </Fragment>
      )}
    </Loaded>
  );
}

/** A heading for the first of each day's rows, nothing for the rest. */
function useDayHeadings(rows: readonly NotificationView[]): (row: NotificationView) => ReactNode {
  const t = useMessages(inboxMessages);
  const { dayOf, today } = useWritten();
  const groupOf = (row: NotificationView) => dayGroup(dayOf(row.toldAt), today);
  const first = new Set(rows.filter((row, at) => at === 0 || groupOf(rows[at - 1] ?? row) !== groupOf(row)));
  return (row) =>
    first.has(row) && (
      <li className="pt-4 pb-1.5">
        <h2 className="pl-6 text-13 font-[550] text-ink-2">{t(groupOf(row))}</h2>
      </li>
    );
}

const nothing = { open: "emptyOpen", unread: "emptyUnread", snoozed: "emptySnoozed", done: "emptyDone" } as const;

function Nothing({ view }: { view: InboxView }) {
  const t = useMessages(inboxMessages);
  return <EmptyState heading={t(nothing[view])}>{view === "open" && t("emptyOpenBody")}</EmptyState>;
}
