import { useMutation, useQueryClient } from "@tanstack/react-query";
import { receipt } from "#platform/web/kit/toasts.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { inboxMessages } from "../shared/inbox.messages.ts";
import { api } from "./api.ts";

/** What the reader can do with one thing that was told. Laying aside and putting off can be taken back. */
export function useSorting(notificationId: string) {
  const t = useMessages(inboxMessages);
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: api.notifications.key() });
  const one = { notificationId };
  const unmark = useMutation(api.notifications.unmark.mutationOptions({ onSettled }));
  const reopen = useMutation(api.notifications.reopen.mutationOptions({ onSettled }));
  const wake = useMutation(api.notifications.wake.mutationOptions({ onSettled }));
  const undone = (run: () => void) => ({ label: t("undo"), run });
  const finish = useMutation(
    api.notifications.finish.mutationOptions({
      onSuccess: () =>
        receipt(
          t("finished"),
          undone(() => reopen.mutate(one)),
        ),
      onSettled,
    }),
  );
  const snooze = useMutation(api.notifications.snooze.mutationOptions({ onSettled }));
  return {
    unmark: () => unmark.mutate(one),
    finish: () => finish.mutate(one),
    reopen: () => reopen.mutate(one),
    wake: () => wake.mutate(one),
    snooze: (until: Date, said: string) =>
      snooze.mutate(
        { ...one, until: until.toISOString() },
        {
          onSuccess: () =>
            receipt(
              said,
              undone(() => wake.mutate(one)),
            ),
        },
      ),
  };
}
