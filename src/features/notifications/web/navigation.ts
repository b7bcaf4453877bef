import { TrayIcon } from "@phosphor-icons/react/dist/csr/Tray";
import { useQuery } from "@tanstack/react-query";
import { linkOptions } from "@tanstack/react-router";
import { useMe } from "#features/accounts/web/index.ts";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useLive } from "#platform/web/live/live-provider.tsx";
import type { NavigationSection } from "#platform/web/navigation.ts";
import { inboxMessages } from "../shared/inbox.messages.ts";
import { api } from "./api.ts";
import { inboxLive } from "./notifications.live.ts";

const PLACE_IN_BAR = 2;

/** The inbox in the sidebar and in the phone's bar, with how much is new. */
export const inboxNavigation: NavigationSection = {
  id: "inbox",
  useSection: () => {
    const t = useMessages(inboxMessages);
    const unread = useQuery(api.notifications.unread.queryOptions());
    useLive("person", useMe()?.person.id, inboxLive);
    const news = unread.data?.count ?? 0;
    const place = { id: "inbox", label: t("inbox"), icon: TrayIcon, link: linkOptions({ to: "/inbox" }) };
    return { items: [{ ...place, inBar: PLACE_IN_BAR, ...(news > 0 && { news }) }] };
  },
};
