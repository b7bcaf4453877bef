import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { FrontDoor, useLinkToken } from "#features/accounts/web/index.ts";
import { Button } from "#platform/web/kit/button.tsx";
import { LinkButton } from "#platform/web/kit/link-button.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import { codeOf } from "#platform/web/client/wire-error.ts";
import { notificationSettingsMessages } from "../shared/notification-settings.messages.ts";
import { api } from "./api.ts";

/** Stops mails about one subject by a press, so that a mail filter which opens the link stops nothing. */
export function StopMailScreen() {
  const t = useMessages(notificationSettingsMessages);
  const token = useLinkToken();
  const link = useQuery(api.notifications.stopped.queryOptions({ input: { token }, retry: false }));
  const isWrong = ["NOT_FOUND", "BAD_REQUEST"].includes(codeOf(link.error) ?? "");
  if (isWrong) return <WrongLink />;
  const subject = link.data?.label.toLocaleLowerCase() ?? "";
  const isStopped = link.data?.isStopped ?? false;
  const heading = link.data ? t(isStopped ? "stoppedHeading" : "stopHeading", { subject }) : t("settings");
  return (
    <FrontDoor heading={heading} lead={link.data && t(isStopped ? "stoppedLead" : "stopLead")}>
      <Loaded value={link}>{(found) => <Choice token={token} isStopped={found.isStopped} />}</Loaded>
    </FrontDoor>
  );
}

function Choice({ token, isStopped }: { token: string; isStopped: boolean }) {
  const t = useMessages(notificationSettingsMessages);
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: api.notifications.stopped.key() });
  const stop = useMutation(api.notifications.stop.mutationOptions({ onSuccess }));
  const resume = useMutation(api.notifications.resume.mutationOptions({ onSuccess }));
  if (isStopped) {
    return (
      <Button look="secondary" isWide isBusy={resume.isPending} onPress={() => resume.mutate({ token })}>
        {t("resume")}
      </Button>
    );
  }
  return (
    <Button look="primary" isWide isBusy={stop.isPending} onPress={() => stop.mutate({ token })}>
      {t("stop")}
    </Button>
  );
}

function WrongLink() {
  const t = useMessages(notificationSettingsMessages);
  return (
    <FrontDoor heading={t("settings")} lead={t("wrongLink")}>
      <LinkButton to="/settings/notifications" look="secondary" isWide>
        {t("settings")}
      </LinkButton>
    </FrontDoor>
  );
}
