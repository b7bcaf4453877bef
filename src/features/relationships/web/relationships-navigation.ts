import { UsersIcon } from "@phosphor-icons/react/dist/csr/Users";
import { useQuery } from "@tanstack/react-query";
import { linkOptions } from "@tanstack/react-router";
import { useMe } from "#features/accounts/web/index.ts";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { useLive } from "#platform/web/live/live-provider.tsx";
import type { NavigationSection } from "#platform/web/navigation.ts";
import { firstName } from "../shared/first-name.ts";
import { isOver } from "../shared/relationship-states.ts";
import { relationshipPageMessages } from "../shared/relationship-page.messages.ts";
import { api } from "./api.ts";
import { ownRelationshipsLive } from "./relationships.live.ts";

const PLACE_IN_BAR = 3;

/** The reader's relationships in the sidebar, each with its discs; a proposal to answer counts as news. */
export const relationshipsNavigation: NavigationSection = {
  id: "relationships",
  useSection: () => {
    const t = useMessages(relationshipPageMessages);
    const { list } = useWritten();
    const own = useQuery(api.relationships.list.queryOptions({ input: { as: "member", limit: 100 } }));
    useLive("person", useMe()?.person.id, ownRelationshipsLive);
    const current = (own.data?.items ?? []).filter(({ state }) => !isOver(state));
    return {
      heading: t("relationships"),
      items: current.map(({ id: relationshipId, members, can }) => ({
        id: relationshipId,
        label: list(members.slice(1).map(firstName)),
        people: members,
        link: linkOptions({ to: "/relationships/$relationshipId", params: { relationshipId } }),
        ...(can.accept && { news: 1 }),
      })),
      inBar: { place: PLACE_IN_BAR, label: t("relationships"), icon: UsersIcon },
    };
  },
};
