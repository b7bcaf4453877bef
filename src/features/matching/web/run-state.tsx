import { useErrorText } from "#platform/web/client/error-text.ts";
import { Banner } from "#platform/web/kit/banner.tsx";
import { Button } from "#platform/web/kit/button.tsx";
import { EmptyState } from "#platform/web/kit/empty-state.tsx";
import { Progress } from "#platform/web/kit/progress.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { matchingMessages } from "../shared/matching.messages.ts";
import { reviewMessages } from "../shared/review.messages.ts";
import type { MatchingView, RunView } from "../shared/run-view.ts";
import { api } from "./api.ts";
import { EditsByHand } from "./edits-by-hand.tsx";
import { StartRun } from "./start-run.tsx";
import { useRoundCommand } from "./use-round-command.ts";

/** While the engine works: what it is doing, how far it is, and a way to stop it. */
export function RunUnderWay({ run, canCancel }: { run: RunView; canCancel: boolean }) {
  const t = useMessages(reviewMessages);
  const { share } = useWritten();
  const say = useErrorText(matchingMessages);
  const cancel = useRoundCommand(api.matching.cancel.mutationOptions());
  const { progress } = run;
  return (
    <div className="grid max-w-[42rem] gap-5" aria-live="polite">
      {progress ? (
        <Progress
          label={t(progress.phase)}
          value={progress.share}
          note={`${t(progress.aim)}, ${share(progress.share)}`}
        />
      ) : (
        <Progress label={t("progress")} />
      )}
      <p className="text-14 text-ink-2">{t("waitBody")}</p>
      {cancel.error && <Banner tone="danger">{say(cancel.error)}</Banner>}
      {canCancel && (
        <div>
          <Button isBusy={cancel.isPending} onPress={() => cancel.mutate({ runId: run.id })}>
            {t("cancel")}
          </Button>
        </div>
      )}
    </div>
  );
}

/** A run that gave no answer: why, and what to do. */
export function RunStopped({
  programmeId,
  run,
  matching,
}: {
  programmeId: string;
  run: RunView;
  matching: MatchingView;
}) {
  const t = useMessages(reviewMessages);
  return (
    <div className="grid gap-8">
      <EmptyState
        drawing="apart"
        heading={t(run.state === "failed" ? "newsFailed" : "newsStopped")}
        actions={
          matching.can.run && <StartRun programmeId={programmeId} aim={run.aim} word="runAgain" look="primary" />
        }
      >
        {run.failure ? t(run.failure) : t("stoppedBody")}
      </EmptyState>
      {run.failure === "contradiction" && <EditsByHand run={run} canUndo={matching.can.edit} />}
    </div>
  );
}
