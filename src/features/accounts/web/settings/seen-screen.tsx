import { useInfiniteQuery } from "@tanstack/react-query";
import { pagesOf } from "#platform/web/client/pages-of.ts";
import { Rows } from "#platform/web/kit/rows.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import { settingsMessages } from "../../shared/settings.messages.ts";
import { api } from "../api.ts";
import { AuditRow } from "../audit-row.tsx";
import { SettingsScreen } from "./settings-screen.tsx";

/** Who has done or looked at what of the reader's, newest first. */
export function SeenScreen() {
  const t = useMessages(settingsMessages);
  const entries = useInfiniteQuery(pagesOf(api.audit.mine, {}));
  return (
    <SettingsScreen place="seen" heading={t("seenHeading")} lead={t("seenLead")}>
      <Loaded pages={entries} empty={t("seenEmpty")} within={(rows) => <Rows lead="person">{rows}</Rows>}>
        {(entry) => <AuditRow entry={entry} />}
      </Loaded>
    </SettingsScreen>
  );
}
