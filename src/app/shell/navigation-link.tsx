import { Link } from "@tanstack/react-router";
import { PairAvatar } from "#platform/web/kit/pair-avatar.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import type { NavigationItem } from "#platform/web/navigation.ts";
import { shellMessages } from "./shell.messages.ts";
import type { Place } from "./use-navigation.ts";

/** A place in the sidebar. In the rail the words are still read aloud, and shown as the title. */
export function NavigationLink({ item }: { item: Place }) {
  return (
    <Link
      {...item.link}
      title={item.label}
      activeOptions={{ exact: item.isExact }}
      className={`relative flex items-center gap-2.5 rounded-2 px-2 font-medium text-ink-2 hover:bg-hover aria-[current=page]:bg-surface aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:shadow-1 max-lg:justify-center max-lg:px-0 forced-colors:aria-[current=page]:outline ${item.people ? "h-10" : "h-[34px] max-lg:h-10"}`}
    >
      {({ isActive }) => (
        <>
          <Lead item={item} isActive={isActive} />
          <span className="flex-1 truncate max-lg:sr-only">{item.label}</span>
          <Counts {...item} />
        </>
      )}
    </Link>
  );
}

function Lead({ item, isActive }: { item: NavigationItem; isActive: boolean }) {
  if (item.people) {
    return (
      <span className="flex w-[42px] shrink-0 max-lg:w-auto">
        <PairAvatar people={item.people} height={item.people.length > 2 ? 18 : 20} isSilent />
      </span>
    );
  }
  const Icon = item.icon;
  return (
    Icon && (
      <Icon
        size={19}
        weight={isActive ? "fill" : "regular"}
        className={`shrink-0 ${isActive ? "text-me" : ""}`}
        aria-hidden
      />
    )
  );
}

function Counts({ count, news }: { count?: number; news?: number }) {
  const t = useMessages(shellMessages);
  if (news) {
    return (
      <span className="h-[18px] min-w-[18px] rounded-full bg-us px-1.5 text-center text-12 leading-[18px] font-[550] text-on-us max-lg:absolute max-lg:top-0 max-lg:right-0">
        <span aria-hidden>{news}</span>
        <span className="sr-only">{t("news", { n: news })}</span>
      </span>
    );
  }
  return count ? <span className="text-12 font-[550] text-ink-3 max-lg:hidden">{count}</span> : null;
}
