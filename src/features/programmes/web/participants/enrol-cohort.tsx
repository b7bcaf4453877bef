import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useErrorText } from "#platform/web/client/error-text.ts";
import { Banner } from "#platform/web/kit/banner.tsx";
import { Button } from "#platform/web/kit/button.tsx";
import { receipt } from "#platform/web/kit/toasts.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { participantsMessages } from "../../shared/participants.messages.ts";
import { programmesMessages } from "../../shared/programmes.messages.ts";
import { api } from "../api.ts";

/** Takes in those who have come to belong to the cohort since it was last enrolled. */
export function EnrolCohort({ programmeId }: { programmeId: string }) {
  const t = useMessages(participantsMessages);
  const say = useErrorText(programmesMessages);
  const client = useQueryClient();
  const enrol = useMutation(
    api.programmes.enrolCohort.mutationOptions({
      onSuccess: ({ enrolled }) => {
        void client.invalidateQueries({ queryKey: api.programmes.key() });
        receipt(t("enrolledCount", { n: enrolled }));
      },
    }),
  );
  return (
    <div className="grid justify-items-start gap-3">
      <Button isBusy={enrol.isPending} onPress={() => enrol.mutate({ programmeId })}>
        {t("enrolCohort")}
      </Button>
      {enrol.error && <Banner tone="danger">{say(enrol.error)}</Banner>}
    </div>
  );
}
