import { CheckIcon } from "@phosphor-icons/react/dist/csr/Check";
import { Link } from "@tanstack/react-router";
import { IconButton } from "#platform/web/kit/icon-button.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { inboxMessages } from "../shared/inbox.messages.ts";
import type { NotificationView } from "../shared/notifications.contract.ts";
import { NotificationPicture } from "./notification-picture.tsx";
import { useSorting } from "./use-sorting.ts";

/** One thing that was told: bold and dotted until it is read. */
export function InboxRow({ told, isChosen }: { told: NotificationView; isChosen: boolean }) {
  const t = useMessages(inboxMessages);
  const { finish } = useSorting(told.id);
  const weight = told.isRead ? "" : "font-semibold";
  return (
    <li
      className={`group relative flex min-h-16 items-center gap-3 rounded-2 py-2 pr-2 pl-6 hover:bg-hover ${isChosen ? "bg-selected" : ""}`}
    >
      {!told.isRead && (
        <span aria-hidden className="absolute left-1.5 size-2 rounded-full bg-me forced-colors:bg-[Highlight]" />
      )}
      <span className="grid w-11 shrink-0 place-items-center">
        <NotificationPicture told={told} height={28} />
      </span>
      <div className="grid min-w-0 flex-1">
        <Link
          to="/inbox/$notificationId"
          params={{ notificationId: told.id }}
          className={`line-clamp-2 text-14 after:absolute after:inset-0 ${weight}`}
          {...(isChosen && { "aria-current": "true" })}
        >
          {!told.isRead && <span className="sr-only">{t("isNew")}</span>}
          {told.title}
        </Link>
        <span className="truncate text-13 text-ink-2">
          {told.count > 1 ? `${t("times", { n: told.count })} · ` : ""}
          {told.line}
        </span>
      </div>
      <When told={told} />
      {!told.isDone && (
        <span className="relative opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 max-sm:opacity-100">
          <IconButton icon={CheckIcon} label={t("finish")} onPress={finish} />
        </span>
      )}
    </li>
  );
}

/** The hour today, the day before that; for what is put off, when it comes back. */
function When({ told: { toldAt, snoozedUntil } }: { told: NotificationView }) {
  const { dayOf, today, time, date, moment } = useWritten();
  const isToday = dayOf(toldAt) === today;
  const words = snoozedUntil ? moment(snoozedUntil) : isToday ? time(toldAt) : date(dayOf(toldAt));
  return <span className="shrink-0 text-13 text-ink-2">{words}</span>;
}
