import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useErrorText } from "#platform/web/client/error-text.ts";
import { Banner } from "#platform/web/kit/banner.tsx";
import { Button } from "#platform/web/kit/button.tsx";
import { Raised } from "#platform/web/kit/section.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { introductionMessages } from "../shared/introduction.messages.ts";
import type { RelationshipDetail } from "../shared/relationship-views.ts";
import { relationshipsMessages } from "../shared/relationships.messages.ts";
import { AnotherDialog } from "./another-dialog.tsx";
import { api } from "./api.ts";
import { DeclineDialog } from "./decline-dialog.tsx";
import { useOthersNames } from "./use-names.ts";

/** The question of a proposal, and the ways to answer it. After a yes: what happens now, and whose answer is hidden. */
export function AnswerPanel({ relationship }: { relationship: RelationshipDetail }) {
  const t = useMessages(introductionMessages);
  const names = useOthersNames(relationship);
  const { form, you } = relationship;
  const heading = you?.answer === "accepted" ? t("youSaidYes") : t("question", { form, names });
  return (
    <Raised label={heading}>
      <div className="grid gap-4 p-6 max-sm:p-4">
        <div className="grid gap-1.5">
          <h2 className="display-2">{heading}</h2>
          <Deadline relationship={relationship} />
        </div>
        {you?.answer === "accepted" && (
          <p className="hatch rounded-2 border border-line-2 px-3.5 py-2.5 text-13 text-ink-2">
            <span className="bg-raised box-decoration-clone px-1">{t("hiddenAnswer", { form, names })}</span>
          </p>
        )}
        <Answers relationship={relationship} />
      </div>
    </Raised>
  );
}

function Deadline({ relationship: { form, dates, you } }: { relationship: RelationshipDetail }) {
  const t = useMessages(introductionMessages);
  const { moment, distance, dayOf } = useWritten();
  if (dates.answerBy === null) return null;
  const when = moment(dates.answerBy);
  if (you?.answer === "accepted") return <p className="text-14 text-ink-2">{t("waiting", { when })}</p>;
  return (
    <div className="grid gap-1.5 text-14 text-ink-2">
      <p className="font-semibold text-ink">{t("answerBy", { when, distance: distance(dayOf(dates.answerBy)) })}</p>
      <p className="max-w-[60ch]">{t("howItGoes", { form })}</p>
    </div>
  );
}

function Answers({ relationship }: { relationship: RelationshipDetail }) {
  const t = useMessages(introductionMessages);
  const say = useErrorText(relationshipsMessages);
  const client = useQueryClient();
  const [asked, ask] = useState<"decline" | "another" | null>(null);
  const accept = useMutation(
    api.relationships.accept.mutationOptions({
      // The answer is the relationship as it is now: shown at once, also as the pair that it may have become.
      onSuccess: (view) => {
        const input = { relationshipId: view.id };
        client.setQueryData(api.relationships.get.queryKey({ input }), (before) => before && { ...before, ...view });
        return client.invalidateQueries({ queryKey: api.relationships.key() });
      },
    }),
  );
  const { can } = relationship;
  return (
    <div className="grid gap-3">
      {accept.error && <Banner tone="danger">{say(accept.error)}</Banner>}
      <div className="flex flex-wrap gap-2 max-sm:flex-col max-sm:items-stretch">
        {can.accept && (
          <Button
            look="primary"
            isBusy={accept.isPending}
            onPress={() => accept.mutate({ relationshipId: relationship.id })}
          >
            {t("accept")}
          </Button>
        )}
        {can.askForAnother && <Button onPress={() => ask("another")}>{t("askForAnother")}</Button>}
        {can.decline && (
          <Button look="quiet" onPress={() => ask("decline")}>
            {t("decline")}
          </Button>
        )}
      </div>
      <DeclineDialog relationship={relationship} isOpen={asked === "decline"} onClose={() => ask(null)} />
      <AnotherDialog relationship={relationship} isOpen={asked === "another"} onClose={() => ask(null)} />
    </div>
  );
}
