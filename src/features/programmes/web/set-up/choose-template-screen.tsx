import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { linkOptions, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useMe } from "#features/accounts/web/index.ts";
import { useErrorText } from "#platform/web/client/error-text.ts";
import { Choices } from "#platform/web/form/choices.tsx";
import { Banner } from "#platform/web/kit/banner.tsx";
import { Button } from "#platform/web/kit/button.tsx";
import { useLocalized } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { Screen } from "#platform/web/screen/screen.tsx";
import { programmeSetupMessages } from "../../shared/programme-setup.messages.ts";
import { programmeWords } from "../../shared/programme-words.messages.ts";
import { programmesMessages } from "../../shared/programmes.messages.ts";
import { draftFrom, programmeTemplates } from "../../shared/templates/programme-templates.ts";
import { api } from "../api.ts";
import { ProgrammePreview } from "../programme-preview.tsx";
import { SetUpFrame } from "./set-up-frame.tsx";

/** The first question of a new programme: which ready one to start from. The answer makes a draft. */
export function ChooseTemplateScreen() {
  const t = useMessages(programmeSetupMessages);
  const words = useMessages(programmeWords);
  const say = useErrorText(programmesMessages);
  const read = useLocalized();
  const { today } = useWritten();
  const me = useMe();
  const [templateId, choose] = useState(programmeTemplates[0]?.id ?? "");
  const template = programmeTemplates.find(({ id }) => id === templateId);
  const create = useCreate();
  const isAllowed = useQuery(api.programmes.list.queryOptions({ input: { scope: "mine", limit: 100 } })).data?.can
    .create;
  return (
    <Screen
      heading={t("newProgramme")}
      crumbs={[{ label: words("programmes"), link: linkOptions({ to: "/programmes" }) }]}
      header={<></>}
      width="full"
      action={
        <Button
          look="primary"
          isBusy={create.isPending}
          isDisabled={isAllowed === false}
          onPress={() => create.mutate({ template: templateId })}
        >
          {t("chooseNext")}
        </Button>
      }
    >
      <SetUpFrame
        current={null}
        onGo={() => undefined}
        heading={t("chooseHeading")}
        lead={t("chooseLead")}
        preview={
          template && (
            <ProgrammePreview
              draft={draftFrom(template, today)}
              coordinators={me ? [{ ...me.person, takesPart: false }] : []}
            />
          )
        }
      >
        <Choices
          label={t("chooseHeading")}
          isLabelHidden
          look="cards"
          value={templateId}
          onChange={choose}
          choices={programmeTemplates.map(({ id, name, pitch }) => ({
            value: id,
            label: read(name),
            help: read(pitch),
          }))}
        />
        {isAllowed === false && <Banner tone="quiet">{t("notAllowed")}</Banner>}
        {create.error && <Banner tone="danger">{say(create.error)}</Banner>}
      </SetUpFrame>
    </Screen>
  );
}

function useCreate() {
  const navigate = useNavigate();
  const client = useQueryClient();
  return useMutation(
    api.programmes.create.mutationOptions({
      onSuccess: (programme) => {
        const input = { programmeId: programme.id };
        client.setQueryData(api.programmes.get.queryKey({ input }), programme);
        void client.invalidateQueries({ queryKey: api.programmes.list.key() });
        void navigate({ to: "/programmes/$programmeId/set-up", params: input, search: { step: "purpose" } });
      },
    }),
  );
}
