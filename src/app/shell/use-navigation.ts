import type { Icon } from "@phosphor-icons/react";
import { useLocation } from "@tanstack/react-router";
import type { NavigationItem } from "#platform/web/navigation.ts";
import { useShellParts } from "./parts.ts";

export type NavigationGroup = { id: string; heading?: string | undefined; items: readonly NavigationItem[] };
export type BarGroup = { label: string; icon: Icon; items: readonly NavigationItem[] };
export type Navigation = {
  groups: readonly NavigationGroup[];
  /** At most four places of the bottom bar, in their order. A group with one member is that member. */
  bar: readonly (NavigationItem | BarGroup)[];
  /** The part of the product whose own navigation stands in the sidebar, if any. */
  place: { heading: string; detail?: string; note?: string } | null;
};

/** All places that the reader can go to from here, as the features give them. */
export function useNavigation(): Navigation {
  const { sections, places } = useShellParts();
  const pathname = useLocation({ select: (location) => location.pathname });
  // The lists are fixed when the app starts, so these hooks are called in the same order every time.
  const given = sections.map((section) => ({ id: section.id, ...section.useSection() }));
  const there = places.map((place) => ({ place, ...place.usePlace(pathname) }));
  const here = there.find(({ place }) => place.isHere(pathname));
  if (here) {
    const items = here.items;
    return { groups: [{ id: here.place.id, items }], bar: inOrder(items.flatMap(ranked)), place: here };
  }
  const bar = given.flatMap((section) => {
    if (!section.inBar) return section.items.flatMap(ranked);
    const { place, label, icon } = section.inBar;
    const [only, ...others] = section.items;
    if (!only) return [];
    return [
      { rank: place, entry: others.length === 0 ? { ...only, icon, label } : { label, icon, items: section.items } },
    ];
  });
  return { groups: given.filter((section) => section.items.length > 0), bar: inOrder(bar), place: null };
}

type Ranked = { rank: number; entry: NavigationItem | BarGroup };

const ranked = (item: NavigationItem): Ranked[] => (item.inBar ? [{ rank: item.inBar, entry: item }] : []);

const inOrder = (bar: Ranked[]): (NavigationItem | BarGroup)[] =>
  bar
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, 4)
    .map(({ entry }) => entry);
