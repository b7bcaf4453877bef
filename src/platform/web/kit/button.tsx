import type { Icon } from "@phosphor-icons/react";
import { CircleNotchIcon } from "@phosphor-icons/react/dist/csr/CircleNotch";
import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { type ButtonLook, buttonIconSize, buttonLook } from "./button-look.ts";

export type ButtonProps = {
  /** The verb and its object: "Boka möte". One primary per view. */
  children: ReactNode;
  look?: ButtonLook;
  icon?: Icon;
  isSmall?: boolean;
  isWide?: boolean;
  /** Keeps the width, shows a turning ring, and cannot be pressed again. */
  isBusy?: boolean;
  isDisabled?: boolean;
  type?: "button" | "submit";
  /** Makes it the closing button of a dialog. */
  slot?: "close";
  form?: string;
  autoFocus?: boolean;
  onPress?: () => void;
  "aria-label"?: string;
  "aria-describedby"?: string;
};

/** A button that does something here. What leads to another screen is a `LinkButton`. */
export function Button({
  children,
  look = "secondary",
  icon,
  isSmall = false,
  isWide = false,
  isBusy,
  ...rest
}: ButtonProps) {
  const Icon = icon;
  const size = buttonIconSize(isSmall);
  return (
    <AriaButton {...rest} isPending={isBusy ?? false} className={buttonLook(look, { isSmall, isWide })}>
      {isBusy ? (
        <CircleNotchIcon size={size} weight="bold" className="animate-turn" aria-hidden />
      ) : (
        Icon && <Icon size={size} weight={look === "primary" || look === "danger" ? "bold" : "regular"} aria-hidden />
      )}
      {children}
    </AriaButton>
  );
}
