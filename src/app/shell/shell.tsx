import { Outlet } from "@tanstack/react-router";
import { useEffect } from "react";
import { useLanguage } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { ShellSlotsContext } from "#platform/web/screen/shell-slots.ts";
import { useTheme } from "#platform/web/theme.ts";
import { BottomBar } from "./bottom-bar.tsx";
import { OfflineBanner } from "./offline-banner.tsx";
import { useShellParts } from "./parts.ts";
import { shellMessages } from "./shell.messages.ts";
import { Sidebar } from "./sidebar.tsx";

/** Sidebar, rail or bottom bar by width, and the sheet that a screen fills. */
export function Shell() {
  const t = useMessages(shellMessages);
  const { Search, Notices } = useShellParts();
  useAccountPreferences();
  return (
    <div className="grid min-h-dvh grid-cols-[var(--sidebar-w)_minmax(0,1fr)] max-lg:grid-cols-[4rem_minmax(0,1fr)] max-sm:flex max-sm:flex-col max-sm:bg-surface">
      <a
        href="#main"
        className="fixed top-2 left-2 z-50 -translate-y-16 rounded-2 bg-raised px-4 py-2 font-semibold shadow-2 focus:translate-y-0"
      >
        {t("skip")}
      </a>
      <Sidebar />
      <ShellSlotsContext value={{ search: Search && <Search />, notices: Notices && <Notices /> }}>
        <div className="-ml-2 flex min-w-0 flex-1 flex-col max-sm:ml-0 max-sm:pb-[calc(4rem+env(safe-area-inset-bottom))]">
          <OfflineBanner />
          <Outlet />
        </div>
      </ShellSlotsContext>
      <BottomBar />
    </div>
  );
}

/** The account's language, zone and theme win over what this device remembered. */
function useAccountPreferences(): void {
  const { locale, timeZone, theme } = useShellParts().session.useAccount();
  const { choose, chooseTimeZone } = useLanguage();
  useEffect(() => choose(locale), [locale, choose]);
  useEffect(() => chooseTimeZone(timeZone), [timeZone, chooseTimeZone]);
  const [, setTheme] = useTheme();
  useEffect(() => setTheme(theme), [theme, setTheme]);
}
