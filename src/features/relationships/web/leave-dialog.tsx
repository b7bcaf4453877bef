import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Form } from "#platform/web/form/form.tsx";
import { Button } from "#platform/web/kit/button.tsx";
import { Dialog } from "#platform/web/kit/dialog.tsx";
import { receipt } from "#platform/web/kit/toasts.tsx";
import { ColumnHeading, TwoColumns } from "#platform/web/kit/two-columns.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import type { RelationshipDetail } from "../shared/relationship-views.ts";
import { relationshipDialogsMessages } from "../shared/relationship-dialogs.messages.ts";
import { api } from "./api.ts";
import { PartingDiscs } from "./parting-discs.tsx";
import { noReason, ReasonFields, reasonOf } from "./reason-fields.tsx";
import { useOthersNames } from "./use-names.ts";

type Props = { relationship: RelationshipDetail; isOpen: boolean; onClose: () => void; onPauseInstead: () => void };

/** Leaving is fine, and here is what each keeps. A pause is offered first. */
export function LeaveDialog({ relationship, isOpen, onClose, onPauseInstead }: Props) {
  const t = useMessages(relationshipDialogsMessages);
  const names = useOthersNames(relationship);
  const leave = useLeaving(relationship, onClose);
  const { id: relationshipId, form, coordinators } = relationship;
  const others = form === "circle" ? t("others") : names;
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t("leaveTitle", { form })} drawing={<PartingDiscs />}>
      <p className="text-14 text-ink-2">{t("leaveBody", { form, names })}</p>
      <TwoColumns
        isTight
        mine={<Keeps ink="me" who={t("you")} what={t("youKeep", { form })} />}
        theirs={<Keeps ink="peer" who={others} what={t("theyKeep", { form })} />}
      />
      <Form
        isInDialog
        initial={noReason}
        action={leave}
        messages={relationshipDialogsMessages}
        submit={t("leave")}
        look="danger"
        cancel={t("stay")}
        onCancel={onClose}
        note={
          relationship.can.pause && (
            <Button look="quiet" onPress={onPauseInstead}>
              {t("pauseInstead")}
            </Button>
          )
        }
        onSubmit={(draft) => leave.mutate({ relationshipId, reason: reasonOf(draft, coordinators) })}
      >
        {(draft) => <ReasonFields draft={draft} about="exit" coordinators={coordinators} />}
      </Form>
    </Dialog>
  );
}

/** Whoever leaves a circle reads nothing more there, and is led home. */
function useLeaving({ form }: RelationshipDetail, onClose: () => void) {
  const t = useMessages(relationshipDialogsMessages);
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation(
    api.relationships.leave.mutationOptions({
      onSuccess: async () => {
        onClose();
        receipt(t("left"));
        if (form === "circle") await navigate({ to: "/" });
        await client.invalidateQueries({ queryKey: api.relationships.key() });
      },
    }),
  );
}

function Keeps({ ink, who, what }: { ink: "me" | "peer"; who: string; what: string }) {
  return (
    <div className="grid gap-0.5">
      <ColumnHeading ink={ink}>{who}</ColumnHeading>
      <p className="text-13 text-ink-2">{what}</p>
    </div>
  );
}
