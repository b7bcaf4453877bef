import { type Step, StepLine } from "#platform/web/kit/step-line.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { importScreenMessages } from "../../shared/import-screen.messages.ts";
import type { ImportState } from "../../shared/import-view.ts";

const steps = ["stepFile", "stepMap", "stepReview", "stepDone"] as const;
const placeOf: Record<ImportState, number> = {
  reading: 1,
  unreadable: 1,
  ready: 2,
  failed: 2,
  applying: 2,
  applied: 4,
  discarded: 0,
};

/** File, match, review, done: where this import stands. */
export function ImportSteps({ state }: { state: ImportState }) {
  const t = useMessages(importScreenMessages);
  const place = placeOf[state];
  const line = steps.map((id, at): Step => ({
    id,
    label: t(id),
    state: at < place ? "done" : at > place ? "todo" : "now",
  }));
  return (
    <div className="max-w-[38rem]">
      <StepLine label={t("steps")} steps={line} />
    </div>
  );
}
