import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useErrorText } from "#platform/web/client/error-text.ts";
import { Select } from "#platform/web/form/select.tsx";
import { Banner } from "#platform/web/kit/banner.tsx";
import { Button } from "#platform/web/kit/button.tsx";
import { Dialog } from "#platform/web/kit/dialog.tsx";
import { DialogButtons } from "#platform/web/kit/dialog-buttons.tsx";
import { receipt } from "#platform/web/kit/toasts.tsx";
import { VisibilityGlyph } from "#platform/web/kit/visibility-glyph.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { programmeHomeMessages } from "../../shared/programme-home.messages.ts";
import { leavingReasons, type LeavingReason } from "../../shared/programmes.contract.ts";
import { programmesMessages } from "../../shared/programmes.messages.ts";
import { api } from "../api.ts";

type Props = { programmeId: string; kind: "leave" | "decline" | null; onClose: () => void };

/** Leaving a programme or saying no to it: that it is fine, what each keeps, and a reason that only the leaver reads. */
export function LeaveDialog({ programmeId, kind, onClose }: Props) {
  const t = useMessages(programmeHomeMessages);
  const say = useErrorText(programmesMessages);
  const [reason, setReason] = useState<LeavingReason | null>(null);
  const { leave, decline } = useLeaving(onClose);
  const isLeaving = kind !== "decline";
  const action = isLeaving ? leave : decline;
  return (
    <Dialog isOpen={kind !== null} onClose={onClose} title={t(isLeaving ? "leaveTitle" : "declineTitle")}>
      <p className="text-14 text-ink-2">{t(isLeaving ? "leaveBody" : "declineBody")}</p>
      {isLeaving && (
        <ul className="grid gap-2 border-y border-line py-3">
          <Keeps of="self" words={t("youKeep")} />
          <Keeps of="coordinators" words={t("programmeKeeps")} />
        </ul>
      )}
      <Select
        label={t("reasonLabel")}
        help={t("reasonHelp")}
        value={reason ?? "none"}
        onChange={(chosen) => setReason(leavingReasons.find((one) => one === chosen) ?? null)}
        options={[{ id: "none", label: t("noReason") }, ...leavingReasons.map((one) => ({ id: one, label: t(one) }))]}
      />
      {action.error && <Banner tone="danger">{say(action.error)}</Banner>}
      <DialogButtons>
        <Button onPress={onClose}>{t(isLeaving ? "stay" : "wait")}</Button>
        <Button
          look={isLeaving ? "danger" : "primary"}
          isBusy={action.isPending}
          onPress={() => action.mutate({ programmeId, reason })}
        >
          {t(isLeaving ? "leaveVerb" : "decline")}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}

const Keeps = ({ of, words }: { of: "self" | "coordinators"; words: string }) => (
  <li className="flex items-center gap-3 text-13 text-ink-2">
    <span className="grid w-6 place-items-center">
      <VisibilityGlyph of={of} />
    </span>
    {words}
  </li>
);

function useLeaving(onClose: () => void) {
  const t = useMessages(programmeHomeMessages);
  const client = useQueryClient();
  const after = (said: "left" | "declined") => ({
    onSuccess: () => {
      onClose();
      void client.invalidateQueries({ queryKey: api.programmes.key() });
      receipt(t(said));
    },
  });
  const leave = useMutation(api.programmes.leave.mutationOptions(after("left")));
  const decline = useMutation(api.programmes.decline.mutationOptions(after("declined")));
  return { leave, decline };
}
