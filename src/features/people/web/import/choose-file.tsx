import { useState } from "react";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useErrorText } from "#platform/web/client/error-text.ts";
import { FileDrop } from "#platform/web/form/file-drop.tsx";
import { Progress } from "#platform/web/kit/progress.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { LARGEST_FILE_BYTES } from "../../shared/file-writing.ts";
import { importScreenMessages } from "../../shared/import-screen.messages.ts";
import { peopleMessages } from "../../shared/people.messages.ts";
import { api } from "../api.ts";

const KINDS = [".csv", ".tsv", ".txt", "text/csv", "text/plain", "text/tab-separated-values"];

/** Said at once: nobody waits for 200 MB to be sent to hear that it was too much. */
const isTooLarge = ({ size }: File): boolean => size > LARGEST_FILE_BYTES;

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
  const [isRefused, setRefused] = useState(false);
  const take = (file: File) => {
    setRefused(false);
    send.mutate({ query: { fileName: file.name }, body: file });
  };
  return (
    <div className="grid max-w-[46rem] gap-4">
      <FileDrop
        label={t("dropFile")}
        limits={t("dropLimits")}
        accept={KINDS}
        isDisabled={send.isPending}
        error={isRefused ? t("fileTooLarge") : send.error ? say(send.error) : null}
        onFile={(file) => (isTooLarge(file) ? setRefused(true) : take(file))}
      />
      {send.isPending && <Progress label={t("sending")} />}
      <p className="text-13 text-ink-2">{t("audience")}</p>
    </div>
  );
}
