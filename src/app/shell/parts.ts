import type { ComponentType } from "react";
import { createContext, useContext } from "react";
import type { NavigationPlace, NavigationSection } from "#platform/web/navigation.ts";
import type { Session } from "#platform/web/session.ts";

/** What the features put into the shell. Sections stand in the order of the list: relationships before programmes. */
export type ShellParts = {
  session: Session;
  sections: readonly NavigationSection[];
  places: readonly NavigationPlace[];
  /** In the top bar, before the screen's action. */
  Search?: ComponentType;
  /** At the end of the top bar. */
  Notices?: ComponentType;
  /** Foot of the sidebar: the way to a coordinator. */
  Foot?: ComponentType;
};

export const ShellPartsContext = createContext<ShellParts | null>(null);

/** What the features put into the shell; outside of it there is nothing to put. */
export function useShellParts(): ShellParts {
  const parts = useContext(ShellPartsContext);
  if (!parts) throw new Error("the shell stands outside of its parts");
  return parts;
}
