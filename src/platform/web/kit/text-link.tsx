import { createLink } from "@tanstack/react-router";
import type { ComponentProps, ReactNode } from "react";
import { Button } from "react-aria-components/Button";

/** A link in running text or at the end of a row: underlined, so that colour is not alone in saying so. */
export const TextLink = createLink(function TextLink({ children, ...rest }: Omit<ComponentProps<"a">, "className">) {
  return (
    <a {...rest} className="link">
      {children}
    </a>
  );
});

/** Looks like a link and does something here: "Varför just de här?", "Ändra". */
export function TextButton({
  children,
  ...rest
}: {
  children: ReactNode;
  onPress?: () => void;
  "aria-label"?: string;
}) {
  return (
    <Button {...rest} className="link text-left">
      {children}
    </Button>
  );
}
