import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Form } from "#platform/web/form/form.tsx";
import { Dialog } from "#platform/web/kit/dialog.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import type { RelationshipDetail } from "../shared/relationship-views.ts";
import { relationshipDialogsMessages } from "../shared/relationship-dialogs.messages.ts";
import { api } from "./api.ts";
import { noReason, ReasonFields, reasonOf } from "./reason-fields.tsx";
import { useOthersNames } from "./use-names.ts";

type Props = { relationship: RelationshipDetail; isOpen: boolean; onClose: () => void };

/** No to a proposal. The other one only hears "not this time". */
export function DeclineDialog({ relationship, isOpen, onClose }: Props) {
  const t = useMessages(relationshipDialogsMessages);
  const names = useOthersNames(relationship);
  const client = useQueryClient();
  const decline = useMutation(
    api.relationships.decline.mutationOptions({
      onSuccess: async () => {
        onClose();
        await client.invalidateQueries({ queryKey: api.relationships.key() });
      },
    }),
  );
  const { id: relationshipId, form, coordinators } = relationship;
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t("declineTitle")}>
      <p className="text-14 text-ink-2">{t("declineBody", { form, names })}</p>
      <Form
        isInDialog
        initial={noReason}
        action={decline}
        messages={relationshipDialogsMessages}
        submit={t("decline")}
        cancel={t("back")}
        onCancel={onClose}
        onSubmit={(draft) => decline.mutate({ relationshipId, reason: reasonOf(draft, coordinators) })}
      >
        {(draft) => <ReasonFields draft={draft} about="decline" coordinators={coordinators} />}
      </Form>
    </Dialog>
  );
}
