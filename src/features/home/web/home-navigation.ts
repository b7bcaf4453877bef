import { SunHorizonIcon } from "@phosphor-icons/react/dist/csr/SunHorizon";
import { linkOptions } from "@tanstack/react-router";
import { useMessages } from "#platform/web/language/use-messages.ts";
import type { NavigationSection } from "#platform/web/navigation.ts";
import { homeMessages } from "../shared/home.messages.ts";

/** The start page, first in the sidebar and in the phone's bar. */
export const homeNavigation: NavigationSection = {
  id: "home",
  useSection: () => {
    const t = useMessages(homeMessages);
    const place = { id: "home", label: t("title"), icon: SunHorizonIcon, link: linkOptions({ to: "/" }), inBar: 1 };
    return { items: [place] };
  },
};
