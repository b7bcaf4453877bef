import { useMutation, useQueryClient } from "@tanstack/react-query";
import { linkOptions, useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { SavedMark } from "#platform/web/form/saving.tsx";
import { Banner } from "#platform/web/kit/banner.tsx";
import { Button } from "#platform/web/kit/button.tsx";
import { receipt } from "#platform/web/kit/toasts.tsx";
import { useLocalized } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { Screen } from "#platform/web/screen/screen.tsx";
import { programmeSetupMessages } from "../../shared/programme-setup.messages.ts";
import { programmeWords } from "../../shared/programme-words.messages.ts";
import type { ProgrammeView } from "../../shared/programme-views.ts";
import { programmeTemplates } from "../../shared/templates/programme-templates.ts";
import { api } from "../api.ts";
import { ProgrammePreview } from "../programme-preview.tsx";
import { NotYourProgramme, WithProgramme } from "../with-programme.tsx";
import { DaysFields } from "./days-fields.tsx";
import { FormFields } from "./form-fields.tsx";
import { PeopleFields } from "./people-fields.tsx";
import { PurposeFields } from "./purpose-fields.tsx";
import { ReviewFields } from "./review-fields.tsx";
import { SetUpFrame } from "./set-up-frame.tsx";
import { type SetUpStep, stepAfter, stepIn } from "./set-up-steps.ts";
import { type DraftState, useProgrammeDraft } from "./use-programme-draft.ts";

/** Setting a draft up, one step at a time, with what a participant will see beside it. Saved as it is written. */
export function SetUpScreen({ programmeId }: { programmeId: string }) {
  return (
    <WithProgramme programmeId={programmeId}>
      {(programme) =>
        programme.can.update ? <SetUp key={programme.id} programme={programme} /> : <NotYourProgramme />
      }
    </WithProgramme>
  );
}

function SetUp({ programme }: { programme: ProgrammeView }) {
  const t = useMessages(programmeSetupMessages);
  const words = useMessages(programmeWords);
  const read = useLocalized();
  const state = useProgrammeDraft(programme);
  const { step, go } = useStep(programme.id);
  const publish = usePublish(programme.id);
  const next = stepAfter(step);
  const template = programmeTemplates.find(({ id }) => id === programme.template);
  const action = next ? (
    <Button look="primary" onPress={() => go(next)}>
      {t(`next-${next}`)}
    </Button>
  ) : (
    <Button
      look="primary"
      isBusy={publish.isPending}
      isDisabled={state.saving !== "saved"}
      onPress={() => publish.mutate({ programmeId: programme.id })}
    >
      {t("openProgramme")}
    </Button>
  );
  return (
    <Screen
      heading={read(state.draft.name)}
      crumbs={[{ label: words("programmes"), link: linkOptions({ to: "/programmes" }) }]}
      detail={t("draftSaved")}
      header={<></>}
      width="full"
      action={action}
    >
      <SetUpFrame
        current={step}
        onGo={go}
        {...(template && { note: t("fromTemplate", { name: read(template.name) }) })}
        heading={t(`${step}Heading`)}
        lead={t(`${step}Lead`)}
        preview={<ProgrammePreview draft={state.draft} coordinators={programme.coordinators} />}
      >
        {state.hasClashed && <Banner tone="caution">{t("clash")}</Banner>}
        <StepFields step={step} state={state} programme={programme} go={go} refusal={publish.error} />
        <SavedMark state={state.problems.size > 0 ? "unsaved" : state.saving} />
      </SetUpFrame>
    </Screen>
  );
}

type FieldsProps = {
  step: SetUpStep;
  state: DraftState;
  programme: ProgrammeView;
  go: (step: SetUpStep) => void;
  refusal: unknown;
};

function StepFields({ step, state, programme, go, refusal }: FieldsProps) {
  const isOpen = programme.state === "open";
  if (step === "purpose") return <PurposeFields {...state} />;
  if (step === "form") return <FormFields {...state} isFormFixed={isOpen} />;
  if (step === "days") return <DaysFields {...state} />;
  if (step === "people") return <PeopleFields {...state} programmeId={programme.id} />;
  return <ReviewFields {...state} onGo={go} refusal={refusal} />;
}

/** The step that the address names. Going to another one begins at its heading, for eyes and for screen readers. */
function useStep(programmeId: string) {
  const navigate = useNavigate();
  const step = stepIn(useSearch({ strict: false }));
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    document.querySelector<HTMLElement>("main h1")?.focus();
    scrollTo(0, 0);
  }, [step]);
  const go = (to: SetUpStep) =>
    void navigate({ to: "/programmes/$programmeId/set-up", params: { programmeId }, search: { step: to } });
  return { step, go };
}

function usePublish(programmeId: string) {
  const t = useMessages(programmeSetupMessages);
  const navigate = useNavigate();
  const client = useQueryClient();
  return useMutation(
    api.programmes.publish.mutationOptions({
      onSuccess: (programme) => {
        client.setQueryData(api.programmes.get.queryKey({ input: { programmeId } }), programme);
        void client.invalidateQueries({ queryKey: api.programmes.key() });
        receipt(t("opened"));
        void navigate({ to: "/programmes/$programmeId", params: { programmeId } });
      },
    }),
  );
}
