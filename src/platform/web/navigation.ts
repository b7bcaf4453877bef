import type { Icon } from "@phosphor-icons/react";
import type { LinkProps } from "@tanstack/react-router";
import type { Person } from "./kit/avatar.tsx";

/** A place in the sidebar. `people` puts their discs where the icon stands. */
export type NavigationItem = {
  id: string;
  label: string;
  link: LinkProps;
  icon?: Icon;
  people?: readonly Person[];
  /** Grey: how many there are. */
  count?: number;
  /** Green: how many are new to the reader. */
  news?: number;
  /** Its place 1-4 in the phone's bottom bar; the fifth is "Mer", with all the rest. */
  inBar?: number;
};

/** A group of places, given by a feature: `web/index.ts` exports it, the app lists it in `web-routes.ts`. */
export type NavigationSection = {
  id: string;
  /** Follows the reader's language and rights: a hook, called where the sidebar is drawn. */
  useSection: () => {
    heading?: string;
    items: readonly NavigationItem[];
    /** The whole group as one place in the bottom bar: "Relationer". */
    inBar?: { place: number; label: string; icon: Icon };
  };
};

/** A part of the product with a sidebar of its own, such as a programme: takes the sidebar's place on its addresses. */
export type NavigationPlace = {
  id: string;
  isHere: (pathname: string) => boolean;
  /** A hook; it is called on every address, with the address it would be for. Null where it is no place of the reader's. */
  usePlace: (pathname: string) => PlaceContent | null;
};

type PlaceContent = { heading: string; detail?: string; items: readonly NavigationItem[]; note?: string };
