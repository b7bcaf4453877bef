import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { DayField } from "#platform/web/form/day-field.tsx";
import { Select } from "#platform/web/form/select.tsx";
import { pagesOf } from "#platform/web/client/pages-of.ts";
import { Rows } from "#platform/web/kit/rows.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import { administrationMessages } from "../../shared/administration.messages.ts";
import { auditActionMessages } from "../../shared/audit-actions.messages.ts";
import { api } from "../api.ts";
import { AuditRow } from "../audit-row.tsx";
import { AdminScreen } from "./admin-screen.tsx";

/** The audit log, with what to look for. */
export function LogScreen() {
  const t = useMessages(administrationMessages);
  const names = useMessages(auditActionMessages);
  const [action, setAction] = useState("all");
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const wanted = {
    ...(action !== "all" && { action: action.replace("-", ".") }),
    ...(from && { from }),
    ...(to && { to }),
  };
  const entries = useInfiniteQuery(pagesOf(api.audit.list, wanted));
  const options = Object.keys(auditActionMessages).flatMap((id) => (names.has(id) ? [{ id, label: names(id) }] : []));
  return (
    <AdminScreen heading={t("logHeading")} lead={t("logLead")}>
      <div className="grid gap-6">
        <div className="flex flex-wrap items-end gap-4">
          <Select
            label={t("action")}
            options={[{ id: "all", label: t("all") }, ...options]}
            value={action}
            onChange={(id) => setAction(id ?? "all")}
          />
          <DayField label={t("from")} value={from} onChange={setFrom} />
          <DayField label={t("to")} value={to} onChange={setTo} />
        </div>
        <Loaded
          pages={entries}
          empty={t("logEmpty")}
          within={(rows) => (
            <Rows label={t("log")} lead="person">
              {rows}
            </Rows>
          )}
        >
          {(entry) => <AuditRow entry={entry} />}
        </Loaded>
      </div>
    </AdminScreen>
  );
}
