import { ArrowLeftIcon } from "@phosphor-icons/react/dist/csr/ArrowLeft";
import { SidebarSimpleIcon } from "@phosphor-icons/react/dist/csr/SidebarSimple";
import { Link, type LinkProps } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { iconButtonLook, IconButton } from "../kit/icon-button.tsx";
import { kitMessages } from "../kit/kit.messages.ts";
import { Mark } from "../kit/logo.tsx";
import { useMessages } from "../language/use-messages.ts";
import { useShellSlots } from "./shell-slots.ts";

/** A step on the way to this screen: `{ label, link: linkOptions({ to: "/programmes/$programmeId", params }) }`. */
export type Crumb = { label: string; link: LinkProps };

type Props = {
  title: string;
  crumbs: readonly Crumb[];
  detail: string | undefined;
  action: ReactNode;
  panel: { title: string; open: () => void } | undefined;
};

/** 56 px on a desk, with the way here; 52 px on a phone, with the way back. */
export function TopBar({ title, crumbs, detail, action, panel }: Props) {
  const { search, notices } = useShellSlots();
  const opener = panel && <IconButton icon={SidebarSimpleIcon} label={panel.title} onPress={panel.open} />;
  return (
    <header className="sticky top-0 z-20 flex h-14 shrink-0 items-center gap-3 rounded-t-4 border-b border-line bg-surface pr-4 pl-6 max-sm:h-13 max-sm:gap-2 max-sm:rounded-none max-sm:pr-2 max-sm:pl-4">
      <PhoneLead crumb={crumbs.at(-1)} />
      <nav className="flex flex-1 items-center gap-2 text-13 text-ink-2 max-sm:hidden">
        {crumbs.map((crumb) => (
          <span key={crumb.label} className="flex items-center gap-2">
            <Link {...crumb.link} className="rounded-1 whitespace-nowrap hover:text-ink hover:underline">
              {crumb.label}
            </Link>
            <span aria-hidden>/</span>
          </span>
        ))}
        <span className="truncate font-semibold text-ink">{title}</span>
        {detail && <span className="truncate text-ink-3">{detail}</span>}
      </nav>
      <span className="flex-1 truncate font-display text-17 font-semibold sm:hidden">{title}</span>
      {search}
      <span className="max-sm:hidden">{action}</span>
      <span className="md:hidden">{opener}</span>
      {notices}
    </header>
  );
}

function PhoneLead({ crumb }: { crumb: Crumb | undefined }) {
  const t = useMessages(kitMessages);
  if (!crumb) {
    return (
      <span className="mr-1 sm:hidden">
        <Mark height={18} />
      </span>
    );
  }
  return (
    <Link
      {...crumb.link}
      aria-label={`${t("back")}: ${crumb.label}`}
      className={`${iconButtonLook()} -ml-2.5 sm:hidden`}
    >
      <ArrowLeftIcon size={20} aria-hidden />
    </Link>
  );
}
