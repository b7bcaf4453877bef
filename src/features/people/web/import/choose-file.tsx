import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useErrorText } from "#platform/web/client/error-text.ts";
import { FileDrop } from "#platform/web/form/file-drop.tsx";
import { Progress } from "#platform/web/kit/progress.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { importScreenMessages } from "../../shared/import-screen.messages.ts";
import { peopleMessages } from "../../shared/people.messages.ts";
import { api } from "../api.ts";

const KINDS = [".csv", ".tsv", ".txt", "text/csv", "text/plain", "text/tab-separated-values"];

/** Takes a file and goes on to what is in it. */
export function ChooseFile() {
  const t = useMessages(importScreenMessages);
  const say = useErrorText(peopleMessages);
  const navigate = useNavigate();
  const send = useMutation(
    api.people.importPreview.mutationOptions({
      onSuccess: ({ id: importId }) => navigate({ to: "/people/import/$importId", params: { importId } }),
    }),
  );
  return (
    <div className="grid max-w-[46rem] gap-4">
      <FileDrop
        label={t("dropFile")}
        limits={t("dropLimits")}
        accept={KINDS}
        isDisabled={send.isPending}
        error={send.error ? say(send.error) : null}
        onFile={(file) => send.mutate({ query: { fileName: file.name }, body: file })}
      />
      {send.isPending && <Progress label={t("sending")} />}
      <p className="text-13 text-ink-2">{t("audience")}</p>
    </div>
  );
}
