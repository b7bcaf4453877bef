import { IntersectIcon } from "@phosphor-icons/react/dist/csr/Intersect";
import { useErrorText } from "#platform/web/client/error-text.ts";
import { Banner } from "#platform/web/kit/banner.tsx";
import { Button } from "#platform/web/kit/button.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import type { Aim } from "../shared/aims.ts";
import { matchingMessages } from "../shared/matching.messages.ts";
import { reviewMessages } from "../shared/review.messages.ts";
import { api } from "./api.ts";
import { useRoundCommand } from "./use-round-command.ts";

type Props = { programmeId: string; aim?: Aim; word: "run" | "runAgain" | "nextRound"; look?: "primary" | "secondary" };

/** Starts a run, and says why where it cannot. */
export function StartRun({ programmeId, aim, word, look = "secondary" }: Props) {
  const t = useMessages(reviewMessages);
  const say = useErrorText(matchingMessages);
  const run = useRoundCommand(api.matching.run.mutationOptions());
  return (
    <div className="grid justify-items-start gap-3">
      <Button
        look={look}
        icon={IntersectIcon}
        isBusy={run.isPending}
        onPress={() => run.mutate({ programmeId, ...(aim && { aim }) })}
      >
        {t(word)}
      </Button>
      {run.error && <Banner tone="danger">{say(run.error)}</Banner>}
    </div>
  );
}
