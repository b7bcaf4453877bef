import { LinkButton } from "#platform/web/kit/link-button.tsx";
import { PairAvatar } from "#platform/web/kit/pair-avatar.tsx";
import { Raised } from "#platform/web/kit/section.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { homeMessages } from "../shared/home.messages.ts";
import type { NextItem } from "../shared/next-item.ts";

/** The one thing to do first. */
export function FirstThing({ item }: { item: NextItem }) {
  const t = useMessages(homeMessages);
  return (
    <Raised label={t("first")}>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-4 p-6 max-sm:p-4">
        {item.people && <PairAvatar people={item.people} height={44} isSilent />}
        <div className="grid min-w-52 flex-1 gap-1">
          <h2 className="display-2">{item.title}</h2>
          <p className="text-14 text-ink-2">{item.detail}</p>
        </div>
        <div className="grid max-sm:w-full">
          <LinkButton to={item.href} look="primary">
            {item.verb}
          </LinkButton>
        </div>
      </div>
    </Raised>
  );
}
