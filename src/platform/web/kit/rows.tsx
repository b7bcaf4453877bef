import { Link, type LinkProps } from "@tanstack/react-router";
import type { ReactNode } from "react";

const leads = { icon: "[--lead:1.5rem]", person: "[--lead:2.25rem]", pair: "[--lead:3.5rem]" };

/** A list of rows between hairlines. `lead` is the widest thing that a row begins with, so that all titles align. */
export function Rows({
  label,
  lead = "icon",
  children,
}: {
  label?: string;
  lead?: keyof typeof leads;
  children: ReactNode;
}) {
  return (
    <ul data-rows {...(label && { "aria-label": label })} className={`border-t border-line ${leads[lead]}`}>
      {children}
    </ul>
  );
}

export type RowProps = {
  /** A disc, an icon, a mark of what is done. */
  lead?: ReactNode;
  title: ReactNode;
  detail?: ReactNode;
  /** Chips, a bar: what stands under the words. */
  below?: ReactNode;
  /** A date or a status at the end. */
  end?: ReactNode;
  /** Buttons; on a phone they get a line of their own. */
  actions?: ReactNode;
  /** A cross or a menu at the very end; on a phone it stays on the first line. */
  corner?: ReactNode;
  /** The whole row leads there. */
  link?: LinkProps;
  isChosen?: boolean;
};

/** One thing in a list: what it is, what is said about it, and what can be done. */
export function Row({ lead, title, detail, below, end, actions, corner, link, isChosen = false }: RowProps) {
  return (
    <li
      className={`relative flex min-h-(--row-h) items-start gap-3.5 border-b border-line py-3 max-sm:flex-wrap ${isChosen ? "rounded-2 bg-selected shadow-[-12px_0_0_var(--selected),12px_0_0_var(--selected)]" : ""} ${link ? "hover:bg-hover hover:shadow-[-12px_0_0_var(--hover),12px_0_0_var(--hover)]" : ""}`}
    >
      {lead && (
        <span className="grid min-w-(--lead) shrink-0 place-items-center self-center max-sm:self-start max-sm:pt-0.5">
          {lead}
        </span>
      )}
      <div className="grid min-w-0 flex-1 gap-0.5 self-center">
        {link ? (
          <Link {...link} className="text-14 font-semibold after:absolute after:inset-0">
            {title}
          </Link>
        ) : (
          <span className="text-14 font-semibold">{title}</span>
        )}
        {detail && <span className="text-13 wrap-anywhere text-ink-2">{detail}</span>}
        {below && <div className="pt-1.5">{below}</div>}
      </div>
      {end && <span className="shrink-0 self-center text-13 text-ink-2">{end}</span>}
      {corner && <span className="relative shrink-0 self-center sm:order-last max-sm:self-start">{corner}</span>}
      {actions && (
        <span className="relative flex shrink-0 items-center gap-2 self-center max-sm:w-full max-sm:[&>*]:flex-1">
          {actions}
        </span>
      )}
    </li>
  );
}
