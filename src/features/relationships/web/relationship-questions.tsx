import type { RelationshipDetail } from "../shared/relationship-views.ts";
import { AnotherDialog } from "./another-dialog.tsx";
import { DoneDialog } from "./done-dialog.tsx";
import { LeaveDialog } from "./leave-dialog.tsx";
import { PauseDialog } from "./pause-dialog.tsx";
import { ReportDialog } from "./report-dialog.tsx";

export type Question = "pause" | "done" | "another" | "report" | "leave";

type Props = {
  relationship: RelationshipDetail;
  asked: Question | null;
  ask: (question: Question | null) => void;
};

/** The questions behind the menu of a relationship, at most one of them open. Fetched when the first one is asked. */
export function RelationshipQuestions({ relationship, asked, ask }: Props) {
  const question = (id: Question) => ({ relationship, isOpen: asked === id, onClose: () => ask(null) });
  return (
    <>
      <PauseDialog {...question("pause")} />
      <DoneDialog {...question("done")} />
      <AnotherDialog {...question("another")} />
      <ReportDialog {...question("report")} />
      <LeaveDialog {...question("leave")} onPauseInstead={() => ask("pause")} />
    </>
  );
}
