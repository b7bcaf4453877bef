import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { LinkButton } from "#platform/web/kit/link-button.tsx";
import { TextLink } from "#platform/web/kit/text-link.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import { inboxMessages } from "../shared/inbox.messages.ts";
import type { NotificationView } from "../shared/notifications.contract.ts";
import { api } from "./api.ts";
import { NotificationPicture } from "./notification-picture.tsx";
import { SortingActions } from "./sorting-actions.tsx";

/** One thing that was told, whole, with the one thing to do about it. Opening it is reading it. */
export function Reading({ notificationId }: { notificationId: string }) {
  const told = useQuery(api.notifications.get.queryOptions({ input: { notificationId } }));
  useReadOnce(notificationId);
  return <Loaded value={told}>{(one) => <Told told={one} />}</Loaded>;
}

function Told({ told }: { told: NotificationView }) {
  const t = useMessages(inboxMessages);
  return (
    <article className="grid max-w-[46rem] gap-5 px-10 py-7 max-sm:px-4 max-sm:py-5">
      <div className="flex items-center justify-between gap-4">
        <NotificationPicture told={told} height={34} />
        <SortingActions told={told} />
      </div>
      <h2 className="display-2">{told.title}</h2>
      <div className="grid gap-4 rounded-4 border border-line bg-raised p-6 shadow-2 max-sm:p-4">
        {told.paragraphs.map((paragraph) => (
          <p key={paragraph} className="text-15">
            {paragraph}
          </p>
        ))}
        <div>
          <LinkButton look="primary" to={told.path}>
            {told.button}
          </LinkButton>
        </div>
      </div>
      <p className="text-13 text-ink-2">
        {told.footer} <TextLink to="/settings/notifications">{t("choose")}</TextLink>
      </p>
    </article>
  );
}

/** Marks it as read when it is opened. */
function useReadOnce(notificationId: string): void {
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: api.notifications.key() });
  const { mutate } = useMutation(api.notifications.read.mutationOptions({ onSettled }));
  useEffect(() => mutate({ notificationId }), [mutate, notificationId]);
}
