import { DownloadSimpleIcon } from "@phosphor-icons/react/dist/csr/DownloadSimple";
import { useMutation } from "@tanstack/react-query";
import { saveFile } from "#platform/web/client/save-file.ts";
import { useErrorText } from "#platform/web/client/error-text.ts";
import { Banner } from "#platform/web/kit/banner.tsx";
import { Button } from "#platform/web/kit/button.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { matchingMessages } from "../shared/matching.messages.ts";
import { reviewMessages } from "../shared/review.messages.ts";
import type { MatchingView, RunView } from "../shared/run-view.ts";
import { api } from "./api.ts";
import { StartRun } from "./start-run.tsx";

type Props = { programmeId: string; run: RunView; matching: MatchingView };

/** What else can be done with a round: match once more, and take its basis out. */
export function TakeOut({ programmeId, run, matching: { can } }: Props) {
  const t = useMessages(reviewMessages);
  const say = useErrorText(matchingMessages);
  const download = useMutation({ mutationFn: () => api.matching.export.call({ runId: run.id }), onSuccess: saveFile });
  const word = run.publications.length > 0 ? "nextRound" : "runAgain";
  return (
    <div className="grid justify-items-start gap-4">
      {can.run && <StartRun programmeId={programmeId} aim={run.aim} word={word} />}
      {can.export && (
        <div className="grid justify-items-start gap-1.5">
          <Button
            look="quiet"
            isSmall
            icon={DownloadSimpleIcon}
            isBusy={download.isPending}
            onPress={() => download.mutate()}
          >
            {t("download")}
          </Button>
          <p className="text-13 text-ink-3">{t("downloadHelp")}</p>
          {download.error && <Banner tone="danger">{say(download.error)}</Banner>}
        </div>
      )}
    </div>
  );
}
