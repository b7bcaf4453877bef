import { type ReactElement, useRef, useState } from "react";
import { ButtonContext } from "react-aria-components/Button";
import { lazyFloat } from "./lazy-float.tsx";
import type { PopoverSheetProps } from "./popover-sheet.tsx";

export type PopoverProps = Pick<PopoverSheetProps, "label" | "placement" | "children"> & {
  /** The button that opens it. */
  trigger: ReactElement;
};

const PopoverSheet = lazyFloat(() => import("./popover-sheet.tsx").then((sheet) => sheet.PopoverSheet));

/** Explains or offers something beside what was pressed; closes on Escape and on a press outside. */
export function Popover({ trigger, ...sheet }: PopoverProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const opens = {
    ref: button,
    onPress: () => setOpen(!isOpen),
    "aria-haspopup": "dialog",
    "aria-expanded": isOpen,
  } as const;
  return (
    <>
      <ButtonContext value={opens}>{trigger}</ButtonContext>
      <PopoverSheet {...sheet} isOpen={isOpen} onOpenChange={setOpen} button={button} />
    </>
  );
}
