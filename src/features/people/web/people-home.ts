import { useQuery } from "@tanstack/react-query";
import type { NextItem } from "#features/home/shared/next-item.ts";
import type { HomeOffer } from "#features/home/web/index.ts";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { peopleHomeMessages } from "../shared/people-home.messages.ts";
import { api } from "./api.ts";

/** Fewer than this is an organisation that has only been set up. */
const HARDLY_ANYBODY = 5;

/** What people put on the start page: where hardly anybody is yet, the way to read them in. */
export const peopleHome: HomeOffer = { id: "people", useNext: useNextOfPeople };

function useNextOfPeople(): readonly NextItem[] | undefined {
  const t = useMessages(peopleHomeMessages);
  const facets = useQuery(api.people.facets.queryOptions({ input: {} }));
  if (facets.isPending) return undefined;
  if (!facets.data?.can.import || facets.data.total >= HARDLY_ANYBODY) return [];
  return [
    {
      ...{ id: "import people", urgency: "begin", by: null, href: "/people/import" },
      ...{ news: t("news"), title: t("title"), detail: t("detail"), verb: t("verb") },
    },
  ];
}
