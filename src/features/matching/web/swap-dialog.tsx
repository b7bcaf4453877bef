import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useErrorText } from "#platform/web/client/error-text.ts";
import { ComboBox } from "#platform/web/form/combo-box.tsx";
import { Banner } from "#platform/web/kit/banner.tsx";
import { Button } from "#platform/web/kit/button.tsx";
import { Dialog } from "#platform/web/kit/dialog.tsx";
import { DialogButtons } from "#platform/web/kit/dialog-buttons.tsx";
import { kitMessages } from "#platform/web/kit/kit.messages.ts";
import { Segmented } from "#platform/web/kit/segmented.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import type { EditInput } from "../shared/edits.ts";
import { matchingMessages } from "../shared/matching.messages.ts";
import { pairActionsMessages } from "../shared/pair-actions.messages.ts";
import type { ProposalView } from "../shared/proposal-view.ts";
import type { RunView } from "../shared/run-view.ts";
import { api } from "./api.ts";
import { EditEffect } from "./edit-effect.tsx";
import { firstName } from "./first-name.ts";
import { useRoundCommand } from "./use-round-command.ts";

type Props = { run: RunView; proposal: ProposalView; items: readonly ProposalView[]; onClose: () => void };

/** Gives one of the two another partner, who changes places with the present one; says what that leads to before it is done. */
export function SwapDialog({ run, proposal, items, onClose }: Props) {
  const t = useMessages(pairActionsMessages);
  const kit = useMessages(kitMessages);
  const say = useErrorText(matchingMessages);
  const [keptId, keep] = useState(proposal.one.id);
  const [newId, choose] = useState<string | null>(null);
  const [kept, leaving] = keptId === proposal.one.id ? [proposal.one, proposal.other] : [proposal.other, proposal.one];
  const personIds = newId === null ? null : ([leaving.id, newId] as [string, string]);
  const edit: EditInput | null = personIds && { kind: "swap", personIds };
  const swap = useRoundCommand(api.matching.swap.mutationOptions(), onClose);
  return (
    <Dialog isOpen onClose={onClose} title={t("swapTitle", { name: firstName(kept) })}>
      <p className="text-14 text-ink-2">{t("swapBody", { partner: firstName(leaving) })}</p>
      <Segmented
        label={t("swapFor")}
        value={keptId}
        onChange={keep}
        choices={[proposal.one, proposal.other].map((person) => ({ value: person.id, label: firstName(person) }))}
      />
      <ComboBox label={t("swapWith")} options={useOthers(run, proposal, items)} value={newId} onChange={choose} />
      <EditEffect runId={run.id} version={run.version} edit={edit} />
      {swap.error && <Banner tone="danger">{say(swap.error)}</Banner>}
      <DialogButtons>
        <Button onPress={onClose}>{kit("cancel")}</Button>
        <Button
          look="primary"
          isDisabled={!personIds}
          isBusy={swap.isPending}
          onPress={() => personIds && swap.mutate({ runId: run.id, personIds })}
        >
          {t("swap")}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}

/** Everybody in the round but the two: those with a partner, and those without who have answered. */
function useOthers(run: RunView, proposal: ProposalView, items: readonly ProposalView[]) {
  const t = useMessages(pairActionsMessages);
  const unmatched = useQuery(api.matching.unmatched.queryOptions({ input: { runId: run.id, limit: 100 } }));
  const alone = (unmatched.data?.items ?? []).filter(({ cause }) => cause.kind !== "not-answered");
  return [
    ...items
      .filter(({ id }) => id !== proposal.id)
      .flatMap(({ one, other }) => [
        { id: one.id, label: one.name, note: t("withPartner", { name: firstName(other) }) },
        { id: other.id, label: other.name, note: t("withPartner", { name: firstName(one) }) },
      ]),
    ...alone.map(({ person }) => ({ id: person.id, label: person.name, note: t("alone") })),
  ].toSorted((a, b) => a.label.localeCompare(b.label));
}
