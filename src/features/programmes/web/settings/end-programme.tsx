import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useErrorText } from "#platform/web/client/error-text.ts";
import { Banner } from "#platform/web/kit/banner.tsx";
import { Button } from "#platform/web/kit/button.tsx";
import { AlertDialog } from "#platform/web/kit/dialog.tsx";
import { Section } from "#platform/web/kit/section.tsx";
import { receipt } from "#platform/web/kit/toasts.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { programmeSetupMessages } from "../../shared/programme-setup.messages.ts";
import { programmeSettingsMessages } from "../../shared/programme-settings.messages.ts";
import type { ProgrammeView } from "../../shared/programme-views.ts";
import { programmesMessages } from "../../shared/programmes.messages.ts";
import { api } from "../api.ts";

/** The end of a programme: a draft is thrown away, an open one is closed. */
export function EndProgramme({ programme }: { programme: ProgrammeView }) {
  const t = useMessages(programmeSettingsMessages);
  const setUp = useMessages(programmeSetupMessages);
  const say = useErrorText(programmesMessages);
  const [isAsking, setAsking] = useState(false);
  const isDraft = programme.state === "draft";
  const { close, discard } = useEnding(() => setAsking(false));
  const action = isDraft ? discard : close;
  return (
    <Section heading={t("endHeading")} {...(!isDraft && { lead: t("closeBody") })}>
      <div>
        <Button onPress={() => setAsking(true)}>{isDraft ? setUp("discard") : t("close")}</Button>
      </div>
      {action.error && <Banner tone="danger">{say(action.error)}</Banner>}
      <AlertDialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={isDraft ? setUp("discardTitle") : t("closeTitle")}
        verb={isDraft ? setUp("discard") : t("closeVerb")}
        keep={isDraft ? setUp("keep") : t("keepOpen")}
        isBusy={action.isPending}
        onConfirm={() => action.mutate({ programmeId: programme.id })}
      >
        {isDraft ? setUp("discardBody") : t("closeBody")}
      </AlertDialog>
    </Section>
  );
}

function useEnding(stopAsking: () => void) {
  const setUp = useMessages(programmeSetupMessages);
  const navigate = useNavigate();
  const client = useQueryClient();
  const look = () => {
    stopAsking();
    void client.invalidateQueries({ queryKey: api.programmes.key() });
  };
  const close = useMutation(api.programmes.close.mutationOptions({ onSuccess: look }));
  const discard = useMutation(
    api.programmes.discard.mutationOptions({
      onSuccess: (_, { programmeId }) => {
        stopAsking();
        client.removeQueries({ queryKey: api.programmes.get.key({ input: { programmeId } }) });
        void client.invalidateQueries({ queryKey: api.programmes.list.key() });
        receipt(setUp("discarded"));
        void navigate({ to: "/programmes" });
      },
    }),
  );
  return { close, discard };
}
