import type { Icon } from "@phosphor-icons/react";
import { createLink } from "@tanstack/react-router";
import type { ComponentProps, ReactNode } from "react";
import { type ButtonLook, buttonIconSize, buttonLook } from "./button-look.ts";

type Props = Omit<ComponentProps<"a">, "className" | "children"> & {
  children?: ReactNode;
  look?: ButtonLook;
  icon?: Icon;
  isSmall?: boolean;
  isWide?: boolean;
};

/** A link to another screen that looks like a button: `<LinkButton to="/programmes/new">`. */
export const LinkButton = createLink(function LinkButton(props: Props) {
  const { look = "secondary", icon: Icon, isSmall = false, isWide = false, children, ...rest } = props;
  return (
    <a {...rest} className={buttonLook(look, { isSmall, isWide })}>
      {Icon && <Icon size={buttonIconSize(isSmall)} weight={look === "primary" ? "bold" : "regular"} aria-hidden />}
      {children}
    </a>
  );
});
