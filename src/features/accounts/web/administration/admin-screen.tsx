import { linkOptions } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { TabLinks } from "#platform/web/kit/tabs.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { Screen } from "#platform/web/screen/screen.tsx";
import { administrationMessages } from "../../shared/administration.messages.ts";

type Props = { heading: string; lead?: ReactNode; action?: ReactNode; children: ReactNode };

/** One part of administration, with the others as tabs. */
export function AdminScreen({ heading, lead, action, children }: Props) {
  const t = useMessages(administrationMessages);
  const tabs = [
    { id: "accounts", label: t("accounts"), link: linkOptions({ to: "/admin" }) },
    { id: "mails", label: t("mails"), link: linkOptions({ to: "/admin/mail" }) },
    { id: "log", label: t("log"), link: linkOptions({ to: "/admin/log" }) },
  ];
  return (
    <Screen
      heading={heading}
      title={t("administration")}
      lead={lead}
      audience={t("audience")}
      action={action}
      tabs={<TabLinks label={t("administration")} tabs={tabs} />}
    >
      {children}
    </Screen>
  );
}
