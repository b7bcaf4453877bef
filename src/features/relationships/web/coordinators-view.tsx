import { useMutation, useQueryClient } from "@tanstack/react-query";
import { linkOptions } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "#platform/web/kit/button.tsx";
import { AlertDialog } from "#platform/web/kit/dialog.tsx";
import { Row, Rows } from "#platform/web/kit/rows.tsx";
import { Note, Section, Sections } from "#platform/web/kit/section.tsx";
import { useLocalized } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { Screen } from "#platform/web/screen/screen.tsx";
import { relationshipDialogsMessages } from "../shared/relationship-dialogs.messages.ts";
import { relationshipFactsMessages } from "../shared/relationship-facts.messages.ts";
import { relationshipStatesMessages } from "../shared/relationship-states.messages.ts";
import type { RelationshipDetail } from "../shared/relationship-views.ts";
import { api } from "./api.ts";
import { LifeSteps } from "./life-steps.tsx";
import { RelationshipHeader } from "./relationship-header.tsx";
import { useAllNames } from "./use-names.ts";

type Props = { relationship: RelationshipDetail };

/** What a coordinator sees: the facts of its life, and what somebody chose to tell. It says so in words. */
export function CoordinatorsView({ relationship }: Props) {
  const t = useMessages(relationshipFactsMessages);
  const read = useLocalized();
  const names = useAllNames(relationship);
  const { programme } = relationship;
  const toProgramme = linkOptions({ to: "/programmes/$programmeId", params: { programmeId: programme.id } });
  return (
    <Screen
      heading={names}
      crumbs={[{ label: read(programme.name), link: toProgramme }]}
      header={<RelationshipHeader relationship={relationship} heading={names} />}
    >
      <Sections>
        <Note>{t("onlyFacts")}</Note>
        <Section heading={t("facts")} end={<Withdrawal relationship={relationship} />}>
          <LifeSteps relationship={relationship} />
          <Facts relationship={relationship} />
        </Section>
        {relationship.told.length > 0 && <Told relationship={relationship} />}
      </Sections>
    </Screen>
  );
}

function Facts({ relationship: { state, dates, closeReason } }: Props) {
  const t = useMessages(relationshipFactsMessages);
  const words = useMessages(relationshipStatesMessages);
  const { moment, day } = useWritten();
  const facts = [
    [t("state"), words(state)],
    [t("answerBy"), state === "introduced" && dates.answerBy ? moment(dates.answerBy) : null],
    [t("pausedUntil"), dates.pausedUntil ? day(dates.pausedUntil) : null],
    [t("endsOn"), dates.endsOn ? day(dates.endsOn) : null],
    [t("closeReason"), closeReason ? words(closeReason) : null],
  ].filter(([, value]) => value !== null);
  return (
    <dl className="grid max-w-[40rem] grid-cols-[minmax(0,12rem)_minmax(0,1fr)] gap-x-6 gap-y-2.5 pt-2 text-14">
      {facts.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-ink-2">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Told({ relationship: { told } }: Props) {
  const t = useMessages(relationshipFactsMessages);
  const dialogs = useMessages(relationshipDialogsMessages);
  const { moment } = useWritten();
  return (
    <Section heading={t("told")}>
      <Rows label={t("told")}>
        {told.map(({ by, about, choice, words, at }) => (
          <Row
            key={at}
            title={by.name}
            detail={`${t("toldAbout", { about })}: ${dialogs(choice)}`}
            below={words && <p className="voice">{words}</p>}
            end={moment(at)}
          />
        ))}
      </Rows>
    </Section>
  );
}

function Withdrawal({ relationship }: Props) {
  const t = useMessages(relationshipFactsMessages);
  const names = useAllNames(relationship);
  const [isOpen, setOpen] = useState(false);
  const client = useQueryClient();
  const withdraw = useMutation(
    api.relationships.withdraw.mutationOptions({
      onSuccess: async () => {
        setOpen(false);
        await client.invalidateQueries({ queryKey: api.relationships.key() });
      },
    }),
  );
  if (!relationship.can.withdraw) return null;
  return (
    <>
      <Button isSmall onPress={() => setOpen(true)}>
        {t("withdraw")}
      </Button>
      <AlertDialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={t("withdrawTitle")}
        verb={t("withdraw")}
        keep={t("keep")}
        look="primary"
        isBusy={withdraw.isPending}
        onConfirm={() => withdraw.mutate({ relationshipId: relationship.id })}
      >
        {t("withdrawBody", { names })}
      </AlertDialog>
    </>
  );
}
