import type { Icon } from "@phosphor-icons/react";
import { CheckCircleIcon } from "@phosphor-icons/react/dist/csr/CheckCircle";
import { InfoIcon } from "@phosphor-icons/react/dist/csr/Info";
import { WarningCircleIcon } from "@phosphor-icons/react/dist/csr/WarningCircle";
import { WifiSlashIcon } from "@phosphor-icons/react/dist/csr/WifiSlash";
import type { ReactNode } from "react";

export type BannerTone = "danger" | "caution" | "us" | "quiet";

const tones: Record<BannerTone, { icon: Icon; look: string }> = {
  danger: { icon: WarningCircleIcon, look: "bg-off-track-tint text-off-track" },
  caution: { icon: WifiSlashIcon, look: "bg-caution-tint text-caution" },
  us: { icon: CheckCircleIcon, look: "bg-us-tint text-us" },
  quiet: { icon: InfoIcon, look: "bg-sunken text-ink-2" },
};

/** One line about the whole form or page: what happened, what is safe, and one thing to do. */
export function Banner({
  tone,
  icon,
  action,
  children,
}: {
  tone: BannerTone;
  icon?: Icon;
  action?: ReactNode;
  children: ReactNode;
}) {
  const Icon = icon ?? tones[tone].icon;
  return (
    <div
      role={tone === "danger" ? "alert" : "status"}
      className={`flex min-h-12 flex-wrap items-center gap-x-3 gap-y-1 rounded-2 border border-transparent px-3.5 py-2.5 text-14 [&>button]:text-current ${tones[tone].look}`}
    >
      <Icon size={20} aria-hidden className="shrink-0" />
      <div className="min-w-48 flex-1">{children}</div>
      {action}
    </div>
  );
}
