import { ArrowCounterClockwiseIcon } from "@phosphor-icons/react/dist/csr/ArrowCounterClockwise";
import { CheckIcon } from "@phosphor-icons/react/dist/csr/Check";
import { ClockIcon } from "@phosphor-icons/react/dist/csr/Clock";
import { EnvelopeSimpleIcon } from "@phosphor-icons/react/dist/csr/EnvelopeSimple";
import { useState } from "react";
import { IconButton } from "#platform/web/kit/icon-button.tsx";
import { Menu } from "#platform/web/kit/menu.tsx";
import { useLanguage } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { inboxMessages } from "../shared/inbox.messages.ts";
import type { NotificationView } from "../shared/notifications.contract.ts";
import { snoozeTimes } from "../shared/snooze-times.ts";
import { useSorting } from "./use-sorting.ts";

/** Put off, keep as unread, lay aside; and the way back from each. */
export function SortingActions({ told }: { told: NotificationView }) {
  const t = useMessages(inboxMessages);
  const { unmark, finish, reopen, wake } = useSorting(told.id);
  return (
    <div className="flex gap-1">
      {told.snoozedUntil ? (
        <IconButton icon={ClockIcon} label={t("wake")} onPress={wake} isOn />
      ) : (
        <Snooze told={told} />
      )}
      {told.isRead && <IconButton icon={EnvelopeSimpleIcon} label={t("unmark")} onPress={unmark} />}
      {told.isDone ? (
        <IconButton icon={ArrowCounterClockwiseIcon} label={t("reopen")} onPress={reopen} />
      ) : (
        <IconButton icon={CheckIcon} label={t("finish")} onPress={finish} />
      )}
    </div>
  );
}

function Snooze({ told }: { told: NotificationView }) {
  const t = useMessages(inboxMessages);
  const { timeZone } = useLanguage();
  const { moment } = useWritten();
  const { snooze } = useSorting(told.id);
  const [times] = useState(() => snoozeTimes(new Date(), timeZone));
  const choices = (["inThreeHours", "tomorrow", "monday"] as const)
    .filter((name) => name !== "monday" || times.monday.getTime() !== times.tomorrow.getTime())
    .map((name) => {
      const written = moment(times[name].toISOString());
      const put = () => snooze(times[name], t("snoozedUntil", { moment: written }));
      return { id: name, label: t(name), note: written, onAction: put };
    });
  return <Menu trigger={<IconButton icon={ClockIcon} label={t("snooze")} />} label={t("snooze")} choices={choices} />;
}
