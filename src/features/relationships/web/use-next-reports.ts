import { useQuery } from "@tanstack/react-query";
import type { NextItem } from "#features/home/shared/next-item.ts";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { reportsMessages } from "../shared/reports.messages.ts";
import { api } from "./api.ts";

const RECENT_MS = 14 * 86_400_000;

/** The newest report to the reader, while it is new. */
export function useNextReports(): readonly NextItem[] | undefined {
  const t = useMessages(reportsMessages);
  const reports = useQuery(api.relationships.reports.queryOptions({ input: { limit: 1 } }));
  if (reports.isPending) return undefined;
  return (reports.data?.items ?? []).filter(isNew).map(({ id, reporter }): NextItem => ({
    ...{ id: `report ${id}`, urgency: "answer", by: null },
    news: t("news"),
    title: t("title"),
    detail: t("detail", { reporter: reporter.name }),
    verb: t("verb"),
    href: "/reports",
  }));
}

const isNew = ({ at }: { at: string }): boolean => Date.now() - Date.parse(at) < RECENT_MS;
