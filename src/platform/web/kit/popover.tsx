import type { ReactElement, ReactNode } from "react";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Popover as AriaPopover } from "react-aria-components/Popover";

export type PopoverProps = {
  /** The button that opens it. */
  trigger: ReactElement;
  label: string;
  placement?: "bottom start" | "bottom end" | "top start" | "top end";
  children: ReactNode;
};

/** Explains or offers something beside what was pressed; closes on Escape and on a press outside. */
export function Popover({ trigger, label, placement = "bottom start", children }: PopoverProps) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover
        placement={placement}
        offset={6}
        className="w-90 max-w-[calc(100vw-2rem)] animate-rise rounded-3 border border-line-2 bg-raised shadow-2 data-exiting:animate-leave"
      >
        <Dialog aria-label={label} className="max-h-[inherit] overflow-y-auto p-4 outline-none">
          {children}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
