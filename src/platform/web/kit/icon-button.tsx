import type { Icon } from "@phosphor-icons/react";
import { Button } from "react-aria-components/Button";
import { Tip } from "./tip.tsx";

export type IconButtonProps = {
  icon: Icon;
  /** What it does, as its accessible name and its tooltip. */
  label: string;
  onPress?: () => void;
  isDisabled?: boolean;
  isOn?: boolean;
  slot?: "close";
};

/** A button that is only an icon; the words are in its tooltip. */
export function IconButton({ icon: Icon, label, isOn = false, ...rest }: IconButtonProps) {
  return (
    <Tip text={label}>
      <Button {...rest} aria-label={label} className={iconButtonLook(isOn)}>
        <Icon size={20} aria-hidden />
      </Button>
    </Tip>
  );
}

export const iconButtonLook = (isOn = false): string =>
  "inline-grid size-8 shrink-0 place-items-center rounded-2 text-ink-2 transition-colors duration-(--m-1) max-sm:size-11 " +
  "hover:bg-hover hover:text-ink data-pressed:bg-pressed data-disabled:text-ink-3 data-disabled:hover:bg-transparent " +
  (isOn ? "bg-hover text-ink" : "");
