import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "#platform/web/kit/button.tsx";
import { receipt } from "#platform/web/kit/toasts.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import type { AccountView } from "../../shared/admin.contract.ts";
import { administrationMessages } from "../../shared/administration.messages.ts";
import { api } from "../api.ts";

/** The most that one call takes. */
const MOST = 500;

/** Invites everybody who is shown and was never invited. Who has an invitation already gets another one from the own row. */
export function InviteShown({ shown }: { shown: readonly AccountView[] }) {
  const t = useMessages(administrationMessages);
  const client = useQueryClient();
  const personIds = shown
    .filter((account) => account.can.invite && account.state === "none")
    .map(({ personId }) => personId);
  const invite = useMutation(
    api.admin.invite.mutationOptions({
      onSuccess: ({ invited }) => {
        receipt(t("invitedNow", { invited }));
        return client.invalidateQueries({ queryKey: api.admin.key() });
      },
    }),
  );
  if (personIds.length === 0) return null;
  const send = () => invite.mutate({ personIds: personIds.slice(0, MOST) });
  return (
    <Button look="primary" isBusy={invite.isPending} onPress={send}>
      {t("inviteShown", { n: Math.min(MOST, personIds.length) })}
    </Button>
  );
}
