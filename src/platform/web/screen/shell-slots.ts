import { createContext, type ReactNode, useContext } from "react";

/** What the app puts round every screen, so that a screen need not know what that is. */
export type ShellSlots = {
  /** Right end of the top bar: search, notices. */
  tools?: ReactNode;
  /** Right end of the phone's top bar. */
  phoneTools?: ReactNode;
};

export const ShellSlotsContext = createContext<ShellSlots>({});
export const useShellSlots = (): ShellSlots => useContext(ShellSlotsContext);
