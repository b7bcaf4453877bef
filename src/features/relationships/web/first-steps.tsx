import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useErrorText } from "#platform/web/client/error-text.ts";
import { Checkbox } from "#platform/web/form/check.tsx";
import { Banner } from "#platform/web/kit/banner.tsx";
import { Section } from "#platform/web/kit/section.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { firstName } from "../shared/first-name.ts";
import { relationshipPageMessages } from "../shared/relationship-page.messages.ts";
import type { FirstStepView, RelationshipDetail, RelationshipOverview } from "../shared/relationship-views.ts";
import { api } from "./api.ts";

type Props = { relationship: RelationshipDetail; steps: readonly FirstStepView[] };

/** What to begin with. A tick is on every member's screen at once. */
export function FirstSteps({ relationship, steps }: Props) {
  const t = useMessages(relationshipPageMessages);
  const say = useErrorText();
  const { change, error } = useTicking(relationship.id);
  return (
    <Section heading={t("firstSteps")} lead={t("firstStepsLead")}>
      {error !== null && <Banner tone="danger">{say(error)}</Banner>}
      <ul className="grid gap-3.5">
        {steps.map((step) => (
          <li key={step.step}>
            <Step relationship={relationship} step={step} onChange={(isDone) => change(step.step, isDone)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

type StepProps = { relationship: RelationshipDetail; step: FirstStepView; onChange: (isDone: boolean) => void };

/** Ticked in the ink of whoever did it. */
function Step({ relationship: { members, can }, step: { step, ticked }, onChange }: StepProps) {
  const t = useMessages(relationshipPageMessages);
  const { date, dayOf } = useWritten();
  const isYours = ticked?.by?.id === members[0]?.id;
  const day = ticked ? date(dayOf(ticked.at)) : "";
  const by = isYours ? t("tickedByYou", { day }) : t("tickedBy", { name: ticked?.by ? firstName(ticked.by) : "", day });
  return (
    <Checkbox
      label={t(step)}
      help={ticked ? by : t(`${step}Help`)}
      ink={ticked && !isYours ? "peer" : "me"}
      value={ticked !== null}
      isDisabled={!can.write}
      onChange={onChange}
    >
      <span className={ticked ? "text-ink-3 line-through" : ""}>{t(step)}</span>
    </Checkbox>
  );
}

/** Shows a tick at once, and takes it back if it did not arrive. */
function useTicking(relationshipId: string) {
  const client = useQueryClient();
  const queryKey = api.relationships.overview.queryKey({ input: { relationshipId } });
  const settled = {
    onSuccess: (overview: RelationshipOverview) => void client.setQueryData(queryKey, overview),
    onError: () => void client.invalidateQueries({ queryKey }),
  };
  const tick = useMutation(api.relationships.tick.mutationOptions(settled));
  const untick = useMutation(api.relationships.untick.mutationOptions(settled));
  const change = (step: FirstStepView["step"], isDone: boolean) => {
    const ticked = isDone ? { by: null, at: new Date().toISOString() } : null;
    client.setQueryData(queryKey, (before) => before && withStep(before, { step, ticked }));
    (isDone ? tick : untick).mutate({ relationshipId, step });
  };
  return { change, error: tick.error ?? untick.error };
}

const withStep = (overview: RelationshipOverview, changed: FirstStepView): RelationshipOverview => ({
  ...overview,
  firstSteps: overview.firstSteps.map((step) => (step.step === changed.step ? changed : step)),
});
