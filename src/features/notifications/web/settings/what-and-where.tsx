import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useErrorText } from "#platform/web/client/error-text.ts";
import { Switch } from "#platform/web/form/check.tsx";
import { Banner } from "#platform/web/kit/banner.tsx";
import { Section } from "#platform/web/kit/section.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { notificationSettingsMessages } from "../../shared/notification-settings.messages.ts";
import type { SubjectView } from "../../shared/notifications.contract.ts";
import { type Channel, channels } from "../../shared/subject.ts";
import { api } from "../api.ts";

/** Each subject and where it comes, switched by itself. */
export function WhatAndWhere({ subjects }: { subjects: readonly SubjectView[] }) {
  const t = useMessages(notificationSettingsMessages);
  const say = useErrorText(notificationSettingsMessages);
  const client = useQueryClient();
  const choose = useMutation(
    api.notifications.chooseSubject.mutationOptions({
      onSettled: () => client.invalidateQueries({ queryKey: api.notifications.settings.key() }),
    }),
  );
  const names = { inbox: t("inInbox"), mail: t("byMail") };
  return (
    <Section heading={t("what")}>
      {choose.error && <Banner tone="danger">{say(choose.error)}</Banner>}
      <table className="w-full border-collapse text-14">
        <thead>
          <tr className="border-b border-line text-13 font-[550]">
            <th scope="col" className="sr-only">
              {t("subject")}
            </th>
            {channels.map((channel) => (
              <th key={channel} scope="col" className="w-24 py-2 text-center font-[550]">
                {names[channel]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {subjects.map((subject) => (
            <tr key={subject.name} className="border-b border-line">
              <th scope="row" className="grid gap-0.5 py-3 pr-3 text-left font-normal">
                <span className="font-semibold">{subject.label}</span>
                <span className="text-13 text-ink-2">{subject.help}</span>
              </th>
              {channels.map((channel) => (
                <td key={channel} className="text-center align-middle text-13 text-ink-2">
                  <Standing
                    label={t("switch", { subject: subject.label, channel: names[channel] })}
                    standing={subject[channel]}
                    onChange={(isOn) => choose.mutate({ subject: subject.name, channel, isOn })}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

type StandingProps = { label: string; standing: SubjectView[Channel]; onChange: (isOn: boolean) => void };

function Standing({ label, standing, onChange }: StandingProps) {
  const t = useMessages(notificationSettingsMessages);
  if (standing === "always") return t("always");
  return (
    <span className="inline-block">
      <Switch label={label} isLabelHidden value={standing === "on"} onChange={onChange} />
    </span>
  );
}
