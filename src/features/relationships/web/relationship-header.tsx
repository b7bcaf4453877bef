import type { ReactNode } from "react";
import { PairAvatar } from "#platform/web/kit/pair-avatar.tsx";
import { VisibilityBadge } from "#platform/web/kit/visibility-badge.tsx";
import { useLocalized } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import type { RelationshipDetail } from "../shared/relationship-views.ts";
import { relationshipPageMessages } from "../shared/relationship-page.messages.ts";

type Props = {
  relationship: RelationshipDetail;
  /** "Du och Samir". */
  heading: string;
  /** Plays the signature motion: it has become a relationship while this page was open. */
  isMeeting?: boolean;
  menu?: ReactNode;
};

/** Who it is, in which programme, and who can see what stands below. */
export function RelationshipHeader({ relationship, heading, isMeeting = false, menu }: Props) {
  const t = useMessages(relationshipPageMessages);
  const read = useLocalized();
  const { members, programme, audience } = relationship;
  return (
    <header className="flex flex-wrap items-center gap-x-4 gap-y-3 border-b border-line px-6 pt-5 pb-4 max-sm:px-4 max-sm:pt-4 max-sm:pb-3">
      <div className="flex min-w-0 flex-1 items-center gap-4">
        <PairAvatar key={String(isMeeting)} people={members} height={44} isMeeting={isMeeting} />
        <div className="min-w-0">
          <h1 tabIndex={-1} className="display-2 text-[22px] leading-7">
            {heading}
          </h1>
          <p className="text-13 text-ink-2">
            <span className="max-sm:hidden">{read(programme.name)} · </span>
            {t("cadence", { days: programme.cadenceDays })}
          </p>
        </div>
      </div>
      <div className="flex items-center gap-2 max-sm:order-first max-sm:w-full max-sm:justify-between">
        <VisibilityBadge audience={audience} />
        {menu}
      </div>
    </header>
  );
}
