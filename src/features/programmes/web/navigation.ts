import { ChartBarHorizontalIcon } from "@phosphor-icons/react/dist/csr/ChartBarHorizontal";
import { CompassIcon } from "@phosphor-icons/react/dist/csr/Compass";
import { HandshakeIcon } from "@phosphor-icons/react/dist/csr/Handshake";
import { HouseIcon } from "@phosphor-icons/react/dist/csr/House";
import { IntersectIcon } from "@phosphor-icons/react/dist/csr/Intersect";
import { SlidersHorizontalIcon } from "@phosphor-icons/react/dist/csr/SlidersHorizontal";
import { UsersIcon } from "@phosphor-icons/react/dist/csr/Users";
import { skipToken, useQuery } from "@tanstack/react-query";
import { linkOptions } from "@tanstack/react-router";
import { useMe } from "#features/accounts/web/index.ts";
import { useLocalized } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useLive } from "#platform/web/live/live-provider.tsx";
import type { NavigationItem, NavigationPlace, NavigationSection } from "#platform/web/navigation.ts";
import { programmePlaces } from "../shared/programme-places.messages.ts";
import { programmeHomeMessages } from "../shared/programme-home.messages.ts";
import { programmeWords } from "../shared/programme-words.messages.ts";
import { api } from "./api.ts";
import { ownProgrammesLive } from "./programmes.live.ts";

/** The way to all programmes, for everybody. */
export const programmesNavigation: NavigationSection = {
  id: "programmes",
  useSection: () => {
    const t = useMessages(programmeWords);
    useLive("person", useMe()?.person.id, ownProgrammesLive);
    const link = linkOptions({ to: "/programmes" });
    return { items: [{ id: "programmes", label: t("programmes"), icon: CompassIcon, link, inBar: 4 }] };
  },
};

/** The programme that an address is in; none for the list and for a new one. */
const programmeIn = (pathname: string): string | null => {
  const id = /^\/programmes\/([^/]+)/.exec(pathname)?.[1];
  return id === undefined || id === "new" ? null : id;
};

/** A programme's own sidebar, for those who run it. */
export const programmePlace: NavigationPlace = {
  id: "programme",
  isHere: (pathname) => programmeIn(pathname) !== null,
  usePlace: (pathname) => {
    const t = useMessages(programmeHomeMessages);
    const words = useMessages(programmeWords);
    const read = useLocalized();
    const id = programmeIn(pathname);
    const programme = useQuery(api.programmes.get.queryOptions({ input: id ? { programmeId: id } : skipToken })).data;
    const items = useItems(id ?? "");
    if (!programme?.you.isCoordinator) return null;
    return { heading: read(programme.name), detail: words(programme.phase), note: t("coordinatorNote"), items };
  },
};

const parts = [
  { id: "overview", icon: HouseIcon, to: "/programmes/$programmeId", inBar: 1 },
  { id: "matching", icon: IntersectIcon, to: "/programmes/$programmeId/matching", inBar: 2 },
  { id: "participants", icon: UsersIcon, to: "/programmes/$programmeId/participants", inBar: 3 },
  { id: "relationships", icon: HandshakeIcon, to: "/programmes/$programmeId/relationships", inBar: 4 },
  { id: "demand", icon: ChartBarHorizontalIcon, to: "/programmes/$programmeId/demand" },
  { id: "settings", icon: SlidersHorizontalIcon, to: "/programmes/$programmeId/settings" },
] as const;

/** The parts of a programme, and the way back to all of them. */
function useItems(programmeId: string): NavigationItem[] {
  const t = useMessages(programmePlaces);
  const back = {
    id: "programmes",
    label: t("programmes"),
    icon: CompassIcon,
    link: linkOptions({ to: "/programmes" }),
  };
  const items = parts.map(({ id, to, ...look }) => ({
    id,
    label: t(id),
    link: linkOptions({ to, params: { programmeId } }),
    ...look,
  }));
  return [...items, back];
}
