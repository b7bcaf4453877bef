import { useQuery } from "@tanstack/react-query";
import type { ProgrammeView } from "#features/programmes/shared/programme-views.ts";
import { linkOptions } from "@tanstack/react-router";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { FullScreenTask } from "#platform/web/screen/full-screen-task.tsx";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import { assessmentMessages } from "../../shared/assessment.messages.ts";
import type { NeedsView } from "../../shared/needs-views.ts";
import { api } from "../api.ts";
import { Questions } from "./questions.tsx";
import { SubmittedAnswer } from "./submitted-answer.tsx";

/** The needs assessment of one programme: its questions, or the answer that was handed in. */
export function AssessmentScreen({ programmeId }: { programmeId: string }) {
  const t = useMessages(assessmentMessages);
  const input = { programmeId };
  const programme = useQuery(api.programmes.get.queryOptions({ input }));
  // What is being written must not be overwritten by what is fetched again.
  const needs = useQuery(api.needs.get.queryOptions({ input, staleTime: Infinity, gcTime: 0 }));
  if (programme.data && needs.data) return <Assessment programme={programme.data} needs={needs.data} />;
  return (
    <FullScreenTask
      title={t("title")}
      heading={t("title")}
      close={{ label: t("backToProgramme"), link: linkOptions({ to: "/programmes/$programmeId", params: input }) }}
    >
      <Loaded value={programme}>{() => <Loaded value={needs}>{() => null}</Loaded>}</Loaded>
    </FullScreenTask>
  );
}

function Assessment({ programme, needs }: { programme: ProgrammeView; needs: NeedsView }) {
  if (needs.submittedAt !== null || !needs.can.save) return <SubmittedAnswer programme={programme} needs={needs} />;
  return <Questions programme={programme} needs={needs} />;
}
