import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useErrorText } from "#platform/web/client/error-text.ts";
import { Banner } from "#platform/web/kit/banner.tsx";
import { Sections } from "#platform/web/kit/section.tsx";
import { receipt } from "#platform/web/kit/toasts.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { importScreenMessages } from "../../shared/import-screen.messages.ts";
import type { ImportView, LegalBasis } from "../../shared/import-view.ts";
import type { PeopleMapping } from "../../shared/people-mapping.ts";
import { peopleMessages } from "../../shared/people.messages.ts";
import { api } from "../api.ts";
import { ApplyBar } from "./apply-bar.tsx";
import { ImportRows } from "./import-rows.tsx";
import { LeavingNote, MissingChoice } from "./missing-choice.tsx";
import { LegalBasisFields } from "./legal-basis-fields.tsx";
import { MappingSection } from "./mapping-section.tsx";
import { ProposedLevels, StrangeWords } from "./strange-words.tsx";

export type Choices = { missing: "keep" | "deactivate"; legalBasis: LegalBasis; legalNote: string; sourceName: string };

/** What the file would do, what needs correcting, how its columns are read, and the word to go. */
export function ReviewImport({ view }: { view: ImportView }) {
  const say = useErrorText(peopleMessages);
  const actions = useImportActions(view);
  const { mapping: read, preview } = view;
  const [mapping, setMapping] = useState<PeopleMapping>(
    read ?? { columns: {}, dateOrders: {}, statuses: {}, levels: {} },
  );
  const [choices, setChoices] = useState<Choices>({
    missing: "keep",
    legalBasis: view.legalBasis ?? "legitimate-interest",
    legalNote: "",
    sourceName: view.source?.name ?? "",
  });
  const choose = (more: Partial<Choices>) => setChoices({ ...choices, ...more });
  const remap = (next: PeopleMapping, corrections = view.corrections) => actions.remap(next, corrections);
  return (
    <Sections>
      {view.failure && <Banner tone="danger">{view.failure.message}</Banner>}
      {actions.error !== null && <Banner tone="danger">{say(actions.error)}</Banner>}
      {preview && <ImportRows view={view} onCorrect={(corrections) => remap(mapping, corrections)} />}
      {preview && <StrangeWords preview={preview} mapping={mapping} onChange={remap} />}
      <MappingSection view={view} mapping={mapping} onChange={setMapping} onReadAgain={() => remap(mapping)} />
      {preview && <ProposedLevels preview={preview} />}
      {preview && preview.counts.leaving > 0 && <LeavingNote count={preview.counts.leaving} />}
      {preview && preview.counts.missing > 0 && (
        <MissingChoice
          count={preview.counts.missing}
          value={choices.missing}
          onChange={(missing) => choose({ missing })}
        />
      )}
      {preview && <LegalBasisFields choices={choices} onChange={choose} />}
      <ApplyBar
        view={view}
        isBusy={actions.isBusy}
        onDiscard={actions.discard}
        onApply={(rows) => actions.apply({ ...choices, rows })}
      />
    </Sections>
  );
}

/** Reading again, applying and throwing away; each answers with the import as it then is. */
function useImportActions({ id: importId }: ImportView) {
  const t = useMessages(importScreenMessages);
  const client = useQueryClient();
  const navigate = useNavigate();
  const onSuccess = (view: ImportView) => {
    client.setQueryData(api.people.importGet.queryKey({ input: { importId } }), view);
    void client.invalidateQueries({ queryKey: api.people.importRows.key() });
  };
  const remap = useMutation(api.people.importRemap.mutationOptions({ onSuccess }));
  const apply = useMutation(api.people.importApply.mutationOptions({ onSuccess }));
  const discard = useMutation(
    api.people.importDiscard.mutationOptions({
      onSuccess: () => {
        receipt(t("discarded"));
        void client.invalidateQueries({ queryKey: api.people.imports.key() });
        return navigate({ to: "/people/import" });
      },
    }),
  );
  return {
    isBusy: remap.isPending || apply.isPending || discard.isPending,
    error: remap.error ?? apply.error ?? discard.error,
    remap: (mapping: PeopleMapping, corrections: ImportView["corrections"]) =>
      remap.mutate({ importId, mapping, corrections }),
    apply: ({ sourceName, ...asked }: Choices & { rows: "all" | "good" }) =>
      apply.mutate({ importId, ...asked, ...(sourceName.trim() && { sourceName }) }),
    discard: () => discard.mutate({ importId }),
  };
}
