import { LockIcon } from "@phosphor-icons/react/dist/csr/Lock";
import { LockOpenIcon } from "@phosphor-icons/react/dist/csr/LockOpen";
import { SwapIcon } from "@phosphor-icons/react/dist/csr/Swap";
import { XIcon } from "@phosphor-icons/react/dist/csr/X";
import { useState } from "react";
import { useErrorText } from "#platform/web/client/error-text.ts";
import { Banner } from "#platform/web/kit/banner.tsx";
import { Button } from "#platform/web/kit/button.tsx";
import { receipt } from "#platform/web/kit/toasts.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { matchingMessages } from "../shared/matching.messages.ts";
import { pairActionsMessages } from "../shared/pair-actions.messages.ts";
import type { ProposalView } from "../shared/proposal-view.ts";
import { reviewMessages } from "../shared/review.messages.ts";
import type { RunView } from "../shared/run-view.ts";
import { api } from "./api.ts";
import { firstName } from "./first-name.ts";
import { RejectDialog } from "./reject-dialog.tsx";
import { SwapDialog } from "./swap-dialog.tsx";
import { useRoundCommand } from "./use-round-command.ts";

type Props = { run: RunView; proposal: ProposalView; items: readonly ProposalView[] };

/** Lock, swap and reject. The last two show what they lead to before they are done. */
export function PairActions({ run, proposal, items }: Props) {
  const t = useMessages(pairActionsMessages);
  const words = useMessages(reviewMessages);
  const say = useErrorText(matchingMessages);
  const [asked, ask] = useState<"swap" | "reject" | null>(null);
  const { id: proposalId, one, other, held } = proposal;
  const pair = words("pair", { one: firstName(one), other: firstName(other) });
  const unlock = useRoundCommand(api.matching.unlock.mutationOptions());
  const undo = { run: () => unlock.mutate({ proposalId }) };
  const lock = useRoundCommand(api.matching.lock.mutationOptions(), () => receipt(t("lockedReceipt", { pair }), undo));
  const error = lock.error ?? unlock.error;
  return (
    <div className="grid gap-2">
      <div className="flex gap-1">
        {held ? (
          <Button look="quiet" isSmall icon={LockOpenIcon} isBusy={unlock.isPending} onPress={undo.run}>
            {t("unlock")}
          </Button>
        ) : (
          <Button
            look="quiet"
            isSmall
            icon={LockIcon}
            isBusy={lock.isPending}
            onPress={() => lock.mutate({ proposalId })}
          >
            {t("lock")}
          </Button>
        )}
        <Button look="quiet" isSmall icon={SwapIcon} onPress={() => ask("swap")}>
          {t("swap")}
        </Button>
        <Button look="quiet" isSmall icon={XIcon} onPress={() => ask("reject")}>
          {t("reject")}
        </Button>
      </div>
      {error && <Banner tone="danger">{say(error)}</Banner>}
      {asked === "reject" && <RejectDialog run={run} proposal={proposal} pair={pair} onClose={() => ask(null)} />}
      {asked === "swap" && <SwapDialog run={run} proposal={proposal} items={items} onClose={() => ask(null)} />}
    </div>
  );
}
