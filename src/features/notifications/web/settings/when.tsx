import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Select } from "#platform/web/form/select.tsx";
import { Section } from "#platform/web/kit/section.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { notificationSettingsMessages } from "../../shared/notification-settings.messages.ts";
import type { SettingsView } from "../../shared/notifications.contract.ts";
import { type Gathered, gatheredChoices, type Quiet, quietChoices } from "../../shared/quiet-hours.ts";
import { api } from "../api.ts";
import { OrdinaryDay } from "./ordinary-day.tsx";

/** When it is quiet, and how often the rest is gathered; drawn as one ordinary day. */
export function When({ chosen }: { chosen: SettingsView }) {
  const t = useMessages(notificationSettingsMessages);
  const client = useQueryClient();
  const choose = useMutation(
    api.notifications.choose.mutationOptions({
      onSettled: () => client.invalidateQueries({ queryKey: api.notifications.settings.key() }),
    }),
  );
  const { quiet, gathered, workingHours } = { ...chosen, ...choose.variables };
  const needsHours = quiet === "outside-working-hours" && !workingHours?.length;
  return (
    <Section heading={t("when")}>
      <OrdinaryDay quiet={quiet} gathered={gathered} workingHours={workingHours} />
      <div className="grid gap-5 pt-4 sm:grid-cols-2">
        <Select
          label={t("quiet")}
          help={needsHours ? t("noWorkingHours") : t("quietHelp")}
          options={quietChoices.map((id) => ({ id, label: t(id) }))}
          value={quiet}
          onChange={(next) => next && choose.mutate({ quiet: next as Quiet, gathered })}
        />
        <Select
          label={t("gathered")}
          options={gatheredChoices.map((id) => ({ id, label: t(id) }))}
          value={gathered}
          onChange={(next) => next && choose.mutate({ quiet, gathered: next as Gathered })}
        />
      </div>
    </Section>
  );
}
