import type { ReactNode, RefObject } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";

export type PopoverSheetProps = {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  button: RefObject<HTMLButtonElement | null>;
  label: string;
  placement?: "bottom start" | "bottom end" | "top start" | "top end";
  children: ReactNode;
};

/** What a `Popover` shows when it is open. */
export function PopoverSheet({
  isOpen,
  onOpenChange,
  button,
  label,
  placement = "bottom start",
  children,
}: PopoverSheetProps) {
  return (
    <Popover
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      triggerRef={button}
      placement={placement}
      offset={6}
      className="w-90 max-w-[calc(100vw-2rem)] animate-rise rounded-3 border border-line-2 bg-raised shadow-2 data-exiting:animate-leave"
    >
      <Dialog aria-label={label} className="max-h-[inherit] overflow-y-auto p-4 outline-none">
        {children}
      </Dialog>
    </Popover>
  );
}
