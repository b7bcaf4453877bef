import { useMutation, useQueryClient } from "@tanstack/react-query";
import { AlertDialog } from "#platform/web/kit/dialog.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import type { RelationshipDetail } from "../shared/relationship-views.ts";
import { relationshipDialogsMessages } from "../shared/relationship-dialogs.messages.ts";
import { api } from "./api.ts";

type Props = { relationship: RelationshipDetail; isOpen: boolean; onClose: () => void };

/** "We are done", which the others see and can agree to. */
export function DoneDialog({ relationship, isOpen, onClose }: Props) {
  const t = useMessages(relationshipDialogsMessages);
  const client = useQueryClient();
  const say = useMutation(
    api.relationships.sayDone.mutationOptions({
      onSuccess: async () => {
        onClose();
        await client.invalidateQueries({ queryKey: api.relationships.key() });
      },
    }),
  );
  return (
    <AlertDialog
      isOpen={isOpen}
      onClose={onClose}
      title={t("doneTitle")}
      verb={t("done")}
      keep={t("notYet")}
      look="primary"
      isBusy={say.isPending}
      onConfirm={() => say.mutate({ relationshipId: relationship.id })}
    >
      {t("doneBody")}
    </AlertDialog>
  );
}
