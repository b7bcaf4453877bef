import { useMutation, useQuery } from "@tanstack/react-query";
import { Choices } from "#platform/web/form/choices.tsx";
import { Form } from "#platform/web/form/form.tsx";
import { Select } from "#platform/web/form/select.tsx";
import { TextArea } from "#platform/web/form/text-field.tsx";
import { Dialog } from "#platform/web/kit/dialog.tsx";
import { receipt } from "#platform/web/kit/toasts.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import type { RelationshipDetail, ReportChoices } from "../shared/relationship-views.ts";
import { relationshipDialogsMessages } from "../shared/relationship-dialogs.messages.ts";
import { reportKinds } from "../shared/report-kinds.ts";
import { api } from "./api.ts";
import { useOthersNames } from "./use-names.ts";

type Props = { relationship: RelationshipDetail; isOpen: boolean; onClose: () => void };

/** Something is wrong: whom to tell is the reporter's choice, and nobody else is told. */
export function ReportDialog({ relationship, isOpen, onClose }: Props) {
  const t = useMessages(relationshipDialogsMessages);
  const names = useOthersNames(relationship);
  const input = { relationshipId: relationship.id };
  const choices = useQuery(api.relationships.reportChoices.queryOptions({ input, enabled: isOpen }));
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t("reportTitle")}>
      <p className="text-14 text-ink-2">{t("reportBody", { form: relationship.form, names })}</p>
      <Loaded value={choices}>
        {(found) => <ReportForm relationship={relationship} choices={found} onClose={onClose} />}
      </Loaded>
    </Dialog>
  );
}

const HR = "hr";
const NOBODY = "nobody";
const blank = { to: null as string | null, kind: null as string | null, aboutId: NOBODY as string | null, words: "" };

function ReportForm({ relationship, choices, onClose }: Omit<Props, "isOpen"> & { choices: ReportChoices }) {
  const t = useMessages(relationshipDialogsMessages);
  const report = useReporting(choices, onClose);
  const [, ...others] = relationship.members;
  const readers = [
    ...choices.coordinators.map(({ id, name }) => ({ value: id, label: name, help: t("coordinator") })),
    ...(choices.hr.length > 0
      ? [{ value: HR, label: t("hr"), help: choices.hr.map(({ name }) => name).join(", ") }]
      : []),
  ];
  const about = [{ id: NOBODY, name: t("nobodyInParticular") }, ...others];
  return (
    <Form
      isInDialog
      initial={blank}
      action={report}
      messages={relationshipDialogsMessages}
      submit={t("send")}
      onCancel={onClose}
      onSubmit={({ to, kind, aboutId, words }) =>
        report.mutate({
          relationshipId: relationship.id,
          kind: reportKinds.find((one) => one === kind) ?? "other",
          words,
          aboutId: aboutId === NOBODY ? null : aboutId,
          to: to === HR ? { hr: true } : { coordinatorId: to ?? "" },
        })
      }
    >
      <Choices name="to" label={t("reportTo")} choices={readers} isRequired />
      <Select
        name="kind"
        label={t("reportKind")}
        placeholder={t("choose")}
        options={reportKinds.map((id) => ({ id, label: t(id) }))}
        isRequired
      />
      {others.length > 1 && (
        <Select name="aboutId" label={t("reportAbout")} options={about.map(({ id, name }) => ({ id, label: name }))} />
      )}
      <TextArea name="words" label={t("reportWords")} rows={4} maxLength={5000} isRequired />
    </Form>
  );
}

function useReporting({ coordinators, hr }: ReportChoices, onClose: () => void) {
  const t = useMessages(relationshipDialogsMessages);
  const { list } = useWritten();
  return useMutation(
    api.relationships.report.mutationOptions({
      onSuccess: (_, { to }) => {
        onClose();
        const readers = "hr" in to ? hr : coordinators.filter(({ id }) => id === to.coordinatorId);
        receipt(t("reportSent", { names: list(readers.map(({ name }) => name)) }));
      },
    }),
  );
}
