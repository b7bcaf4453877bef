import type { Icon } from "@phosphor-icons/react";
import { DotsThreeIcon } from "@phosphor-icons/react/dist/csr/DotsThree";
import { Link, useLocation } from "@tanstack/react-router";
import { type ReactNode, useEffect, useState } from "react";
import { Button } from "react-aria-components/Button";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { SidePanel } from "#platform/web/kit/side-panel.tsx";
import { MorePanel } from "./more-panel.tsx";
import { shellMessages } from "./shell.messages.ts";
import { type Place, useNavigation } from "./use-navigation.ts";

const placeLook =
  "relative grid h-full w-full content-center justify-items-center gap-[3px] text-[11px] leading-[14px] font-[550] text-ink-2 aria-[current=page]:text-me data-here:text-me";

type Open = "more" | { label: string; items: readonly Place[] } | null;

/** The phone's five: up to four places, and "Mer" with all the rest. */
export function BottomBar() {
  const t = useMessages(shellMessages);
  const { bar } = useNavigation();
  const [open, setOpen] = useState<Open>(null);
  const pathname = useLocation({ select: (location) => location.pathname });
  useEffect(() => setOpen(null), [pathname]);
  return (
    <nav
      aria-label={t("navigation")}
      className="fixed inset-x-0 bottom-0 z-30 grid h-[calc(4rem+env(safe-area-inset-bottom))] auto-cols-fr grid-flow-col border-t border-line bg-surface pb-[calc(4px+env(safe-area-inset-bottom))] sm:hidden"
    >
      {bar.map((place) =>
        "items" in place ? (
          <Button key={place.label} className={placeLook} onPress={() => setOpen(place)}>
            <PlaceWords icon={place.icon} label={place.label} isHere={false} />
          </Button>
        ) : (
          <Link key={place.id} {...place.link} activeOptions={{ exact: place.isExact }} className={placeLook}>
            {({ isActive }) => <PlaceWords icon={place.icon} label={place.label} isHere={isActive} news={place.news} />}
          </Link>
        ),
      )}
      <Button className={placeLook} onPress={() => setOpen("more")}>
        <PlaceWords icon={DotsThreeIcon} label={t("more")} isHere={false} />
      </Button>
      <SidePanel
        isOpen={open !== null}
        onClose={() => setOpen(null)}
        title={open === null || open === "more" ? t("more") : open.label}
        from="bottom"
      >
        <MorePanel only={open === null || open === "more" ? undefined : open.items} />
      </SidePanel>
    </nav>
  );
}

function PlaceWords({
  icon: Icon,
  label,
  isHere,
  news,
}: {
  icon: Icon | undefined;
  label: string;
  isHere: boolean;
  news?: number | undefined;
}): ReactNode {
  return (
    <>
      {Icon && <Icon size={22} weight={isHere ? "fill" : "regular"} aria-hidden />}
      <span className="max-w-full truncate px-0.5">{label}</span>
      {news ? <span className="absolute top-1.5 left-1/2 ml-2.5 size-2 rounded-full bg-us" /> : null}
    </>
  );
}
