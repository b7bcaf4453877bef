import { useState } from "react";
import { Form } from "#platform/web/form/form.tsx";
import { TextField } from "#platform/web/form/text-field.tsx";
import { Dialog } from "#platform/web/kit/dialog.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { importScreenMessages } from "../../shared/import-screen.messages.ts";
import type { ExplainedProblem } from "../../shared/import-view.ts";

type Props = { problem: ExplainedProblem; onClose: () => void; onSave: (text: string) => void };

/** Puts one cell right for this import. */
export function CorrectCell({ problem, onClose, onSave }: Props) {
  const t = useMessages(importScreenMessages);
  const [isSaving, setSaving] = useState(false);
  const column = problem.column ?? "";
  return (
    <Dialog isOpen onClose={onClose} title={t("correctCell", { column, line: problem.line })}>
      <p className="text-14 text-ink-2">
        {problem.reason} {problem.remedy}
      </p>
      <Form
        initial={{ text: problem.value }}
        action={{ isPending: isSaving, error: null }}
        submit={t("saveCell")}
        onCancel={onClose}
        onSubmit={({ text }) => {
          setSaving(true);
          onSave(text);
        }}
      >
        <TextField name="text" label={column} help={t("correctHelp")} autoFocus />
      </Form>
    </Dialog>
  );
}
