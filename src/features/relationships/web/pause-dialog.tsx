import { useMutation, useQueryClient } from "@tanstack/react-query";
import { DayField } from "#platform/web/form/day-field.tsx";
import { Form } from "#platform/web/form/form.tsx";
import { Dialog } from "#platform/web/kit/dialog.tsx";
import { receipt } from "#platform/web/kit/toasts.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import type { RelationshipDetail } from "../shared/relationship-views.ts";
import { relationshipDialogsMessages } from "../shared/relationship-dialogs.messages.ts";
import { api } from "./api.ts";
import { useOthersNames } from "./use-names.ts";

type Props = { relationship: RelationshipDetail; isOpen: boolean; onClose: () => void };

const USUAL_WEEKS = 4;

/** Until when. The others are told the day; it can be taken back at once. */
export function PauseDialog({ relationship, isOpen, onClose }: Props) {
  const t = useMessages(relationshipDialogsMessages);
  const names = useOthersNames(relationship);
  const { today } = useWritten();
  const pause = usePausing(relationship, onClose);
  const { id: relationshipId, form } = relationship;
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t("pauseTitle")}>
      <p className="text-14 text-ink-2">{t("pauseBody", { form, names })}</p>
      <Form
        isInDialog
        initial={{ until: inWeeks(today, USUAL_WEEKS) }}
        action={pause}
        messages={relationshipDialogsMessages}
        submit={t("pause")}
        onCancel={onClose}
        onSubmit={({ until }) => pause.mutate({ relationshipId, until })}
      >
        <DayField name="until" label={t("pauseUntil")} isRequired />
      </Form>
    </Dialog>
  );
}

function usePausing(relationship: RelationshipDetail, onClose: () => void) {
  const t = useMessages(relationshipDialogsMessages);
  const names = useOthersNames(relationship);
  const { day } = useWritten();
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: api.relationships.key() });
  const resume = useMutation(api.relationships.resume.mutationOptions({ onSuccess: refresh }));
  return useMutation(
    api.relationships.pause.mutationOptions({
      onSuccess: async (_, { until, relationshipId }) => {
        onClose();
        receipt(t("pausedReceipt", { day: day(until), names }), { run: () => resume.mutate({ relationshipId }) });
        await refresh();
      },
    }),
  );
}

const inWeeks = (day: string, weeks: number): string =>
  new Date(Date.parse(day) + weeks * 7 * 86_400_000).toISOString().slice(0, 10);
