import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "#platform/web/kit/button.tsx";
import { Raised } from "#platform/web/kit/section.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { settingsMessages } from "../../shared/settings.messages.ts";
import { api } from "../api.ts";

/** What somebody else wants to do with the reader's account, with the answer in the reader's hand. Nothing when there is nothing. */
export function WaitingLinks() {
  const t = useMessages(settingsMessages);
  const client = useQueryClient();
  const waiting = useQuery(api.auth.waitingLinks.queryOptions({ input: {} }));
  const onSuccess = () => client.invalidateQueries({ queryKey: api.auth.waitingLinks.key() });
  const confirm = useMutation(api.auth.confirmLink.mutationOptions({ onSuccess }));
  const refuse = useMutation(api.auth.refuseLink.mutationOptions({ onSuccess }));
  const [link] = waiting.data?.items ?? [];
  if (!link) return null;
  const isBusy = confirm.isPending || refuse.isPending;
  return (
    <Raised label={t("waitingHeading")}>
      <div className="grid gap-3 p-6 max-sm:p-4">
        <h2 className="display-2">{t("waitingHeading")}</h2>
        <p className="text-14 text-ink-2">{t("waitingBody", { madeBy: link.madeBy ?? t("someAdministrator") })}</p>
        <div className="flex flex-wrap gap-2">
          <Button look="primary" isBusy={isBusy} onPress={() => refuse.mutate({ linkId: link.id })}>
            {t("no")}
          </Button>
          <Button isDisabled={isBusy} onPress={() => confirm.mutate({ linkId: link.id })}>
            {t("yesItIsMe")}
          </Button>
        </div>
      </div>
    </Raised>
  );
}
