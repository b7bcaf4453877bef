import type { Icon } from "@phosphor-icons/react";
import { useLocation } from "@tanstack/react-router";
import type { NavigationItem } from "#platform/web/navigation.ts";
import { useShellParts } from "./parts.ts";

/** A place, and whether only its very address counts as being there: another place lies within it. */
export type Place = NavigationItem & { isExact: boolean };
export type PlaceGroup = { id: string; heading?: string | undefined; items: readonly Place[] };
export type BarGroup = { label: string; icon: Icon; items: readonly Place[] };
export type Navigation = {
  groups: readonly PlaceGroup[];
  /** At most four places of the bottom bar, in their order. A group with one member is that member. */
  bar: readonly (Place | BarGroup)[];
  /** The part of the product whose own navigation stands in the sidebar, if any. */
  here: { heading: string; detail?: string; note?: string } | null;
};

/** All places that the reader can go to from here, as the features give them. */
export function useNavigation(): Navigation {
  const { sections, places } = useShellParts();
  const pathname = useLocation({ select: (location) => location.pathname });
  // The lists are fixed when the app starts, so these hooks are called in the same order every time.
  const given = sections.map((section) => ({ id: section.id, ...section.useSection() }));
  const there = places.map((place) => {
    const content = place.usePlace(pathname);
    return content && place.isHere(pathname) ? { id: place.id, ...content } : null;
  });
  const here = there.find((place) => place !== null) ?? null;
  const groups = withExactness(here ? [{ id: here.id, items: here.items }] : given);
  return {
    groups: joined(groups),
    bar: here ? inOrder(groups.flatMap(ranked)) : inOrder(groups.flatMap(rankedGroup)),
    here,
  };
}

type Given = { id: string; heading?: string; items: readonly NavigationItem[]; inBar?: GroupInBar };
type GroupInBar = { place: number; label: string; icon: Icon };
type Ranked = { rank: number; entry: Place | BarGroup };

function withExactness(groups: readonly Given[]): (Omit<Given, "items"> & { items: Place[] })[] {
  const all = groups.flatMap((group) => group.items).map((item) => String(item.link.to));
  const isExact = ({ link }: NavigationItem) => all.some((to) => to !== link.to && to.startsWith(String(link.to)));
  return groups
    .filter((group) => group.items.length > 0)
    .map((group) => ({ ...group, items: group.items.map((item) => ({ ...item, isExact: isExact(item) })) }));
}

/** Groups without a heading that stand after each other are one: nothing tells them apart. */
function joined(groups: readonly PlaceGroup[]): PlaceGroup[] {
  const together: PlaceGroup[] = [];
  for (const group of groups) {
    const last = together.at(-1);
    if (last && !last.heading && !group.heading)
      together.splice(-1, 1, { ...last, items: [...last.items, ...group.items] });
    else together.push(group);
  }
  return together;
}

const ranked = ({ items }: { items: readonly Place[] }): Ranked[] =>
  items.flatMap((entry) => (entry.inBar ? [{ rank: entry.inBar, entry }] : []));

function rankedGroup(group: { items: readonly Place[]; inBar?: GroupInBar }): Ranked[] {
  if (!group.inBar) return ranked(group);
  const { place, label, icon } = group.inBar;
  const [only, ...others] = group.items;
  if (!only) return [];
  return [{ rank: place, entry: others.length > 0 ? { label, icon, items: group.items } : { ...only, label, icon } }];
}

const inOrder = (bar: Ranked[]): (Place | BarGroup)[] =>
  bar
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, 4)
    .map(({ entry }) => entry);
