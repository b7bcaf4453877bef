import { WrenchIcon } from "@phosphor-icons/react/dist/csr/Wrench";
import { linkOptions } from "@tanstack/react-router";
import { useMessages } from "#platform/web/language/use-messages.ts";
import type { NavigationSection } from "#platform/web/navigation.ts";
import { accountMenuMessages } from "../shared/account-menu.messages.ts";
import { useMe } from "./me.ts";

/** The way to administration, for whoever administers. */
export const accountsNavigation: NavigationSection = {
  id: "administration",
  useSection: () => {
    const t = useMessages(accountMenuMessages);
    const isShown = useMe()?.can.administer ?? false;
    const place = { id: "admin", label: t("administration"), icon: WrenchIcon, link: linkOptions({ to: "/admin" }) };
    return { items: isShown ? [place] : [] };
  },
};
