import { DownloadSimpleIcon } from "@phosphor-icons/react/dist/csr/DownloadSimple";
import { useMutation } from "@tanstack/react-query";
import { SettingsScreen } from "#features/accounts/web/index.ts";
import { useErrorText } from "#platform/web/client/error-text.ts";
import { saveFile } from "#platform/web/client/save-file.ts";
import { Banner } from "#platform/web/kit/banner.tsx";
import { Button } from "#platform/web/kit/button.tsx";
import { Section, Sections } from "#platform/web/kit/section.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { privacyMessages } from "../shared/privacy.messages.ts";
import { api } from "./api.ts";
import { Erase } from "./erase.tsx";

/** Everything about the reader: to take along, and to have erased. */
export function OwnDataScreen() {
  const t = useMessages(privacyMessages);
  return (
    <SettingsScreen place="data" heading={t("heading")} lead={t("lead")}>
      <Sections>
        <Section heading={t("takeHeading")} lead={t("takeLead")}>
          <Take />
        </Section>
        <Section heading={t("eraseHeading")}>
          <Erase />
        </Section>
      </Sections>
    </SettingsScreen>
  );
}

function Take() {
  const t = useMessages(privacyMessages);
  const say = useErrorText(privacyMessages);
  const take = useMutation({ mutationFn: () => api.privacy.export.call({}), onSuccess: saveFile });
  return (
    <div className="grid justify-items-start gap-3 pt-4">
      {take.error && <Banner tone="danger">{say(take.error)}</Banner>}
      <Button look="secondary" icon={DownloadSimpleIcon} isBusy={take.isPending} onPress={() => take.mutate()}>
        {t("take")}
      </Button>
    </div>
  );
}
