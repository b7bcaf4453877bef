import { EmptyState } from "#platform/web/kit/empty-state.tsx";
import { LinkButton } from "#platform/web/kit/link-button.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { reviewMessages } from "../shared/review.messages.ts";
import type { MatchingView } from "../shared/run-view.ts";
import { OwnPairNote } from "./own-pair-note.tsx";
import { StartRun } from "./start-run.tsx";

/** Before the first run: what there is to match, or what to do until there is. */
export function NothingYet({ programmeId, matching }: { programmeId: string; matching: MatchingView }) {
  const t = useMessages(reviewMessages);
  const { answered, participants } = matching.answers;
  if (matching.you.isLeftToOthers) return <OwnPairNote you={matching.you} />;
  if (answered < 2) {
    return (
      <EmptyState
        drawing="waiting"
        heading={t("tooFewHeading")}
        actions={
          <LinkButton to="/programmes/$programmeId/participants" params={{ programmeId }} look="primary">
            {t("toParticipants")}
          </LinkButton>
        }
      >
        {t("tooFewBody", { answered, participants })}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      drawing="apart"
      heading={t("emptyHeading")}
      actions={matching.can.run && <StartRun programmeId={programmeId} word="run" look="primary" />}
    >
      {t("emptyReady", { answered, participants })}
    </EmptyState>
  );
}
