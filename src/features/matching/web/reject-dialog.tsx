import { useErrorText } from "#platform/web/client/error-text.ts";
import { Banner } from "#platform/web/kit/banner.tsx";
import { AlertDialog } from "#platform/web/kit/dialog.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { matchingMessages } from "../shared/matching.messages.ts";
import { pairActionsMessages } from "../shared/pair-actions.messages.ts";
import type { ProposalView } from "../shared/proposal-view.ts";
import type { RunView } from "../shared/run-view.ts";
import { api } from "./api.ts";
import { EditEffect } from "./edit-effect.tsx";
import { useRoundCommand } from "./use-round-command.ts";

type Props = { run: RunView; proposal: ProposalView; pair: string; onClose: () => void };

/** Asks before a pair is taken away, with what becomes of everybody it touches. */
export function RejectDialog({ run, proposal: { id: proposalId }, pair, onClose }: Props) {
  const t = useMessages(pairActionsMessages);
  const say = useErrorText(matchingMessages);
  const reject = useRoundCommand(api.matching.reject.mutationOptions(), onClose);
  return (
    <AlertDialog
      isOpen
      onClose={onClose}
      title={t("rejectTitle", { pair })}
      verb={t("reject")}
      keep={t("keep")}
      look="primary"
      isBusy={reject.isPending}
      onConfirm={() => reject.mutate({ proposalId })}
    >
      <div className="grid gap-3">
        <p>{t("rejectBody")}</p>
        <EditEffect runId={run.id} version={run.version} edit={{ kind: "reject", proposalId }} />
        {reject.error && <Banner tone="danger">{say(reject.error)}</Banner>}
      </div>
    </AlertDialog>
  );
}
