import { useState } from "react";
import { TextArea, TextField } from "#platform/web/form/text-field.tsx";
import { Form } from "#platform/web/form/form.tsx";
import { Button } from "#platform/web/kit/button.tsx";
import { Dialog } from "#platform/web/kit/dialog.tsx";
import { receipt } from "#platform/web/kit/toasts.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { matchingMessages } from "../shared/matching.messages.ts";
import { pairActionsMessages } from "../shared/pair-actions.messages.ts";
import type { RunView } from "../shared/run-view.ts";
import { suggestedMessage } from "../shared/suggested-message.ts";
import { ANSWER_DAYS, workingDaysAfter } from "../shared/working-days.ts";
import { api } from "./api.ts";
import { useRoundCommand } from "./use-round-command.ts";

/** The one primary action of a draft, and the dialog behind it. */
export function PublishButton({ run }: { run: RunView }) {
  const t = useMessages(pairActionsMessages);
  const [isOpen, open] = useState(false);
  return (
    <>
      <Button look="primary" onPress={() => open(true)}>
        {t("publish", { n: run.unpublished })}
      </Button>
      {isOpen && <PublishDialog run={run} onClose={() => open(false)} />}
    </>
  );
}

/** The message in two languages, the last day to answer, and who will see what. */
function PublishDialog({ run, onClose }: { run: RunView; onClose: () => void }) {
  const t = useMessages(pairActionsMessages);
  const { today } = useWritten();
  const publish = useRoundCommand(api.matching.publish.mutationOptions(), ({ introduced, leftOut }) => {
    onClose();
    receipt(
      leftOut.length > 0
        ? t("leftOutReceipt", { n: introduced, out: leftOut.length })
        : t("publishedReceipt", { n: introduced }),
    );
  });
  const message = run.message ?? suggestedMessage;
  const initial = { sv: message.sv ?? "", en: message.en ?? "", answerOn: workingDaysAfter(today, ANSWER_DAYS) };
  const left = run.comparison.find(({ aim }) => aim === run.aim)?.unmatched ?? 0;
  return (
    <Dialog isOpen onClose={onClose} title={t("publishTitle", { n: run.unpublished })}>
      <p className="text-14 text-ink-2">
        {t("publishBody")} {left > 0 && t("publishUnmatched", { n: left })}
      </p>
      <Form
        initial={initial}
        action={publish}
        messages={matchingMessages}
        submit={t("publishVerb")}
        onCancel={onClose}
        isInDialog
        onSubmit={({ sv, en, answerOn }) =>
          publish.mutate({ runId: run.id, version: run.version, message: { sv, en }, answerOn })
        }
      >
        <TextArea name="sv" label={t("messageSv")} rows={4} maxLength={1000} isVoice />
        <TextArea name="en" label={t("messageEn")} help={t("messageHelp")} rows={4} maxLength={1000} isVoice />
        <TextField name="answerOn" label={t("answerOn")} help={t("answerOnHelp")} />
      </Form>
    </Dialog>
  );
}
