import { useQuery } from "@tanstack/react-query";
import { Section } from "#platform/web/kit/section.tsx";
import { TextButton } from "#platform/web/kit/text-link.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import type { EditView } from "../shared/edits.ts";
import { reviewMessages } from "../shared/review.messages.ts";
import type { RunView } from "../shared/run-view.ts";
import { api } from "./api.ts";
import { firstName } from "./first-name.ts";
import { useRoundCommand } from "./use-round-command.ts";

const words = { locked: "editLocked", rejected: "editRejected", swapped: "editSwapped" } as const;

/** What was changed by hand in this round, each with a way to take it back. Nothing while nothing was. */
export function EditsByHand({ run, canUndo }: { run: RunView; canUndo: boolean }) {
  const t = useMessages(reviewMessages);
  const edits = useQuery(api.matching.edits.queryOptions({ input: { runId: run.id, limit: 100 } }));
  if (!edits.data || edits.data.items.length === 0) return null;
  return (
    <Section heading={t("byHand")}>
      <ul className="grid gap-2 text-13">
        {edits.data.items.map((edit) => (
          <Edit key={edit.id} edit={edit} canUndo={canUndo} />
        ))}
      </ul>
    </Section>
  );
}

function Edit({ edit, canUndo }: { edit: EditView; canUndo: boolean }) {
  const t = useMessages(reviewMessages);
  const undo = useRoundCommand(api.matching.undo.mutationOptions());
  const [one = "", other = ""] = edit.people.map(firstName);
  const what = t(words[edit.kind], { pair: t("pair", { one, other }) });
  return (
    <li className="flex items-baseline justify-between gap-3">
      <span className="text-ink-2">{what}</span>
      {canUndo && (
        <TextButton aria-label={t("undoNamed", { what })} onPress={() => undo.mutate({ editId: edit.id })}>
          {t("undo")}
        </TextButton>
      )}
    </li>
  );
}
