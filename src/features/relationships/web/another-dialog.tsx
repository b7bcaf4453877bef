import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useErrorText } from "#platform/web/client/error-text.ts";
import { Banner } from "#platform/web/kit/banner.tsx";
import { AlertDialog } from "#platform/web/kit/dialog.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import type { RelationshipDetail } from "../shared/relationship-views.ts";
import { relationshipDialogsMessages } from "../shared/relationship-dialogs.messages.ts";
import { api } from "./api.ts";
import { useOthersNames } from "./use-names.ts";

type Props = { relationship: RelationshipDetail; isOpen: boolean; onClose: () => void };

/** "It does not click": one button, no reason asked, and both go first. */
export function AnotherDialog({ relationship, isOpen, onClose }: Props) {
  const t = useMessages(relationshipDialogsMessages);
  const say = useErrorText(relationshipDialogsMessages);
  const names = useOthersNames(relationship);
  const client = useQueryClient();
  const ask = useMutation(
    api.relationships.askForAnother.mutationOptions({
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
      title={t("anotherTitle")}
      verb={t("another")}
      keep={t("back")}
      look="primary"
      isBusy={ask.isPending}
      onConfirm={() => ask.mutate({ relationshipId: relationship.id })}
    >
      {t("anotherBody", { names })}
      {ask.error && <Banner tone="danger">{say(ask.error)}</Banner>}
    </AlertDialog>
  );
}
