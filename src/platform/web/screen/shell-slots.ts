import { createContext, type ReactNode, useContext } from "react";

/** What the app puts round every screen, so that a screen need not know what that is. */
export type ShellSlots = {
  /** Before the screen's own action. */
  search?: ReactNode;
  /** At the very end of the top bar. */
  notices?: ReactNode;
};

export const ShellSlotsContext = createContext<ShellSlots>({});
export const useShellSlots = (): ShellSlots => useContext(ShellSlotsContext);
