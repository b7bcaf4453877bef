import { Link, linkOptions } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { TabLinks } from "#platform/web/kit/tabs.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { Screen } from "#platform/web/screen/screen.tsx";
import { settingsMessages } from "../../shared/settings.messages.ts";

const places = [
  { id: "appearance", link: linkOptions({ to: "/settings" }) },
  { id: "notifications", link: linkOptions({ to: "/settings/notifications" }) },
  { id: "devices", link: linkOptions({ to: "/settings/sign-in" }) },
  { id: "seen", link: linkOptions({ to: "/settings/seen" }) },
  { id: "data", link: linkOptions({ to: "/settings/data" }) },
  { id: "promise", link: linkOptions({ to: "/settings/notice" }) },
] as const;

/** Who sees what is on each place; the notice is the same for everybody and says so itself. */
const audiences = {
  appearance: "onlyYou",
  notifications: "onlyYou",
  devices: "onlyYou",
  seen: "youAndAdministrators",
  data: "onlyYou",
  promise: null,
} as const;

type Props = { place: (typeof places)[number]["id"]; heading: string; lead?: ReactNode; children: ReactNode };

/** One part of a person's own settings, with the way to the others beside it. */
export function SettingsScreen({ place, heading, lead, children }: Props) {
  const t = useMessages(settingsMessages);
  const links = places.map(({ id, link }) => ({ id, link, label: t(id) }));
  const [first] = places;
  const audience = audiences[place];
  return (
    <Screen
      heading={heading}
      title={t(place)}
      crumbs={[{ label: t("own"), link: first.link }]}
      width="full"
      // The heading stands beside the ways to the other parts, so it is not the screen's to draw.
      header={<></>}
    >
      <div className="flex min-h-[calc(100dvh-4.625rem)] max-md:flex-col">
        <nav
          aria-label={t("own")}
          className="grid w-53 shrink-0 content-start gap-0.5 border-r border-line px-4 py-8 max-md:hidden"
        >
          {links.map(({ id, label, link }) => (
            <Link
              key={id}
              {...link}
              activeOptions={{ exact: true }}
              className="rounded-2 px-2.5 py-1.5 text-14 text-ink-2 hover:bg-hover aria-[current=page]:bg-selected aria-[current=page]:font-semibold aria-[current=page]:text-ink"
            >
              {label}
            </Link>
          ))}
        </nav>
        <div className="md:hidden">
          <TabLinks label={t("own")} tabs={links} />
        </div>
        <div className="grid min-w-0 max-w-[calc(var(--read-w)+8rem)] flex-1 content-start gap-7 px-10 pt-8 pb-12 max-sm:px-4 max-sm:pt-5">
          <div className="grid gap-1">
            <h1 tabIndex={-1} className="display-1">
              {heading}
            </h1>
            {lead && <div className="text-15 text-ink-2">{lead}</div>}
            {audience && <p className="text-13 text-ink-2">{t(audience)}</p>}
          </div>
          {children}
        </div>
      </div>
    </Screen>
  );
}
