import { useQuery } from "@tanstack/react-query";
import { SettingsScreen, useMe } from "#features/accounts/web/index.ts";
import { Sections } from "#platform/web/kit/section.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useLive } from "#platform/web/live/live-provider.tsx";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import { notificationSettingsMessages } from "../../shared/notification-settings.messages.ts";
import { api } from "../api.ts";
import { settingsLive } from "../notifications.live.ts";
import { WhatAndWhere } from "./what-and-where.tsx";
import { When } from "./when.tsx";

/** How and when the reader is told. Each choice is kept as it is made. */
export function NotificationsScreen() {
  const t = useMessages(notificationSettingsMessages);
  const settings = useQuery(api.notifications.settings.queryOptions());
  useLive("person", useMe()?.person.id, settingsLive);
  return (
    <SettingsScreen
      place="notifications"
      heading={t("heading", { n: settings.data?.mailedLately ?? 0 })}
      lead={t("lead")}
    >
      <Loaded value={settings}>
        {(chosen) => (
          <Sections>
            <When chosen={chosen} />
            <WhatAndWhere subjects={chosen.subjects} />
          </Sections>
        )}
      </Loaded>
    </SettingsScreen>
  );
}
