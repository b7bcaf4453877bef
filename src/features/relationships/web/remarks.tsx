import { CircleHalfIcon } from "@phosphor-icons/react/dist/csr/CircleHalf";
import { IntersectIcon } from "@phosphor-icons/react/dist/csr/Intersect";
import { useMessages } from "#platform/web/language/use-messages.ts";
import type { Remark } from "../shared/introduction-reasons.ts";
import { introductionMessages } from "../shared/introduction.messages.ts";
import type { NamedPerson } from "../shared/relationship-views.ts";
import { useRemarkWords } from "./remark-words.ts";

/** What the members share, and where they differ. Either may be empty. */
export function Remarks({ remarks, members }: { remarks: readonly Remark[]; members: readonly NamedPerson[] }) {
  const t = useMessages(introductionMessages);
  const groups = [
    { heading: t("alike"), icon: IntersectIcon, own: remarks.filter(({ isAlike }) => isAlike) },
    { heading: t("different"), icon: CircleHalfIcon, own: remarks.filter(({ isAlike }) => !isAlike) },
  ].filter(({ own }) => own.length > 0);
  const say = useRemarkWords(members);
  if (groups.length === 0) return null;
  return (
    <div className="grid gap-x-16 gap-y-6 sm:grid-cols-2">
      {groups.map(({ heading, icon: Icon, own }) => (
        <div key={heading} className="grid content-start gap-2">
          <h3 className="heading-3">{heading}</h3>
          <ul className="grid gap-1.5">
            {own.map((remark) => (
              <li key={say(remark)} className="flex items-start gap-2.5 text-14">
                <Icon size={18} aria-hidden className="mt-px shrink-0 text-ink-2" />
                {say(remark)}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
