import { StepLine } from "#platform/web/kit/step-line.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { lifeLine, type LifeStop } from "../shared/life-line.ts";
import { relationshipPageMessages } from "../shared/relationship-page.messages.ts";
import type { RelationshipView } from "../shared/relationship-views.ts";

const names = {
  introduced: "introduced",
  accepted: "accepted",
  agreed: "agreed",
  active: "active",
  closed: "closedStop",
} as const;

/** Where the relationship is in its life, as a line with "you are here". */
export function LifeSteps({ relationship }: { relationship: RelationshipView }) {
  const t = useMessages(relationshipPageMessages);
  const { date, dayOf } = useWritten();
  const written = ({ on }: LifeStop) => (on === null ? "" : date(on.length > 10 ? dayOf(on) : on));
  return (
    <StepLine
      label={t("lifeHeading")}
      steps={lifeLine(relationship).map((stop) => ({
        id: stop.id,
        label: t(names[stop.id], { form: relationship.form }),
        detail: written(stop),
        state: stop.state,
      }))}
    />
  );
}
