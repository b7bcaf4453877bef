import { linkOptions } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { TabLinks } from "#platform/web/kit/tabs.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { Screen } from "#platform/web/screen/screen.tsx";
import { administrationMessages } from "../../shared/administration.messages.ts";
import { useMe } from "../me.ts";

type Props = { heading: string; lead?: ReactNode; audience?: string; action?: ReactNode; children: ReactNode };

/**
 * One part of administration, with the others as tabs. A part that HR has as well says itself who sees it, and has no tabs
 * for those who may not open the others.
 */
export function AdminScreen({ heading, lead, audience, action, children }: Props) {
  const t = useMessages(administrationMessages);
  const mayAdminister = useMe()?.can.administer ?? false;
  const tabs = [
    { id: "accounts", label: t("accounts"), link: linkOptions({ to: "/admin" }) },
    { id: "mails", label: t("mails"), link: linkOptions({ to: "/admin/mail" }) },
    { id: "levels", label: t("levels"), link: linkOptions({ to: "/admin/levels" }) },
    { id: "log", label: t("log"), link: linkOptions({ to: "/admin/log" }) },
  ];
  return (
    <Screen
      heading={heading}
      title={t("administration")}
      lead={lead}
      audience={audience ?? t("audience")}
      action={action}
      tabs={mayAdminister && <TabLinks label={t("administration")} tabs={tabs} />}
    >
      {children}
    </Screen>
  );
}
