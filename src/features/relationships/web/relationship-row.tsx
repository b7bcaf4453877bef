import { linkOptions } from "@tanstack/react-router";
import { PairAvatar } from "#platform/web/kit/pair-avatar.tsx";
import { Row } from "#platform/web/kit/rows.tsx";
import { useLocalized } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { relationshipFactsMessages } from "../shared/relationship-facts.messages.ts";
import type { RelationshipView } from "../shared/relationship-views.ts";
import { StateStatus } from "./state-status.tsx";
import { useAllNames, useOthersNames } from "./use-names.ts";

/** A relationship in a list: for a member the others, for a coordinator all of them. */
export function RelationshipRow({ relationship }: { relationship: RelationshipView }) {
  const { id: relationshipId, members, role } = relationship;
  const [others, all] = [useOthersNames(relationship), useAllNames(relationship)];
  return (
    <Row
      lead={<PairAvatar people={members} height={28} isSilent />}
      title={role === "member" ? others : all}
      detail={useDetail(relationship)}
      end={<StateStatus relationship={relationship} />}
      link={linkOptions({ to: "/relationships/$relationshipId", params: { relationshipId } })}
    />
  );
}

function useDetail({ state, dates, you, role, programme }: RelationshipView): string {
  const t = useMessages(relationshipFactsMessages);
  const read = useLocalized();
  const { date, dayOf } = useWritten();
  const name = role === "member" ? [read(programme.name)] : [];
  const since = dates.acceptedAt ?? dates.introducedAt;
  if (state === "introduced" && you?.answer === "accepted") return [t("youAnswered"), ...name].join(" · ");
  if (state === "introduced" && dates.answerBy) {
    return [t("proposalUntil", { day: date(dayOf(dates.answerBy)) }), ...name].join(" · ");
  }
  return [...(since ? [t("since", { day: date(dayOf(since)) })] : []), ...name].join(" · ");
}
