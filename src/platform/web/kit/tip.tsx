import type { ReactElement } from "react";
import { Tooltip, TooltipTrigger } from "react-aria-components/Tooltip";

/** A short explanation on hover and focus. Never the only place where something is said. */
export function Tip({ text, children }: { text: string; children: ReactElement }) {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      {children}
      <Tooltip
        offset={6}
        className="max-w-72 animate-rise rounded-2 border border-transparent bg-ink px-2.5 py-1.5 text-12 text-surface shadow-2"
      >
        {text}
      </Tooltip>
    </TooltipTrigger>
  );
}
