import { Link } from "@tanstack/react-router";
import { EyeSlashIcon } from "@phosphor-icons/react/dist/csr/EyeSlash";
import { Logo } from "#platform/web/kit/logo.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { AccountMenu } from "./account-menu.tsx";
import { NavigationLink } from "./navigation-link.tsx";
import { useShellParts } from "./parts.ts";
import { shellMessages } from "./shell.messages.ts";
import { type PlaceGroup, useNavigation } from "./use-navigation.ts";

/** 248 px with words; between 700 and 1199 px a rail of icons; on a phone the bottom bar stands in its place. */
export function Sidebar() {
  const t = useMessages(shellMessages);
  const { Foot } = useShellParts();
  const { groups, here } = useNavigation();
  return (
    <nav
      aria-label={t("navigation")}
      className="sticky top-0 flex h-dvh flex-col gap-5 overflow-y-auto px-3 pt-4 pb-3 max-lg:px-2.5 max-sm:hidden"
    >
      <Link
        to="/"
        aria-label={t("toStart")}
        className="flex h-9 shrink-0 items-center px-2 max-lg:justify-center max-lg:px-0 max-lg:[&_span>span]:hidden"
      >
        <Logo />
      </Link>
      {here && (
        <div className="px-2 max-lg:hidden">
          <p className="truncate text-15 font-semibold">{here.heading}</p>
          {here.detail && <p className="truncate text-12 text-ink-3">{here.detail}</p>}
        </div>
      )}
      <div className="grid gap-5">
        {groups.map((group) => (
          <Group key={group.id} group={group} />
        ))}
      </div>
      <div className="mt-auto grid gap-1">
        {here?.note && (
          <p className="flex items-start gap-2 p-2 text-12 text-ink-3 max-lg:hidden">
            <EyeSlashIcon size={16} aria-hidden className="shrink-0" />
            {here.note}
          </p>
        )}
        {Foot && <Foot />}
        <AccountMenu />
      </div>
    </nav>
  );
}

function Group({ group }: { group: PlaceGroup }) {
  return (
    <div>
      {group.heading && (
        <p className="px-2 pb-1.5 text-12 font-[550] text-ink-3 max-lg:mx-2 max-lg:mb-2 max-lg:h-px max-lg:overflow-hidden max-lg:bg-line-2 max-lg:p-0 max-lg:text-[0px]">
          {group.heading}
        </p>
      )}
      <ul className="grid gap-px">
        {group.items.map((item) => (
          <li key={item.id}>
            <NavigationLink item={item} />
          </li>
        ))}
      </ul>
    </div>
  );
}
