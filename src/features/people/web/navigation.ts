import { UsersIcon } from "@phosphor-icons/react/dist/csr/Users";
import { linkOptions } from "@tanstack/react-router";
import { useMessages } from "#platform/web/language/use-messages.ts";
import type { NavigationSection } from "#platform/web/navigation.ts";
import { directoryMessages } from "../shared/directory.messages.ts";

/** The way to everybody who works here. */
export const peopleNavigation: NavigationSection = {
  id: "people",
  useSection: () => {
    const t = useMessages(directoryMessages);
    const link = linkOptions({ to: "/people" });
    return { items: [{ id: "people", label: t("title"), icon: UsersIcon, link, inBar: 4 }] };
  },
};
