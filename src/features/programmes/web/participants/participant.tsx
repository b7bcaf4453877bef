import { CheckCircleIcon } from "@phosphor-icons/react/dist/csr/CheckCircle";
import { EnvelopeSimpleIcon } from "@phosphor-icons/react/dist/csr/EnvelopeSimple";
import { HourglassIcon } from "@phosphor-icons/react/dist/csr/Hourglass";
import { ProhibitIcon } from "@phosphor-icons/react/dist/csr/Prohibit";
import { SignOutIcon } from "@phosphor-icons/react/dist/csr/SignOut";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Avatar } from "#platform/web/kit/avatar.tsx";
import { Chip, Chips } from "#platform/web/kit/chip.tsx";
import { MoreMenu } from "#platform/web/kit/menu.tsx";
import { Row } from "#platform/web/kit/rows.tsx";
import { Status } from "#platform/web/kit/status.tsx";
import { receipt } from "#platform/web/kit/toasts.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { participantsMessages } from "../../shared/participants.messages.ts";
import type { ParticipantView } from "../../shared/programme-views.ts";
import { api } from "../api.ts";

const looks = {
  stateAnswered: { tone: "on-track", icon: CheckCircleIcon },
  stateWaiting: { tone: "waiting", icon: HourglassIcon },
  stateInvited: { tone: "proposed", icon: EnvelopeSimpleIcon },
  stateDeclined: { tone: "paused", icon: ProhibitIcon },
  stateLeft: { tone: "paused", icon: SignOutIcon },
} as const;

const named = { invited: "stateInvited", declined: "stateDeclined", left: "stateLeft" } as const;

const standing = ({ state, hasAnswered }: ParticipantView): keyof typeof looks =>
  state === "enrolled" ? (hasAnswered ? "stateAnswered" : "stateWaiting") : named[state];

/** One row of the list: who, since when where, and an invitation that can be taken back. */
export function Participant({ programmeId, participant }: { programmeId: string; participant: ParticipantView }) {
  const t = useMessages(participantsMessages);
  const { date, dayOf } = useWritten();
  const { person, isCoordinator, isFirstInLine } = participant;
  const state = standing(participant);
  const about = [person.title, person.department].filter(Boolean).join(", ");
  return (
    <Row
      lead={<Avatar person={person} size={36} />}
      title={person.name}
      detail={[about, t("since", { day: date(dayOf(participant.since)) })].filter(Boolean).join(" · ")}
      {...((isCoordinator || isFirstInLine) && {
        below: (
          <Chips>
            {isCoordinator && <Chip text={t("coordinator")} />}
            {isFirstInLine && <Chip text={t("firstInLine")} tone="us" />}
          </Chips>
        ),
      })}
      end={<Status {...looks[state]} text={t(state)} isBare />}
      {...(participant.state === "invited" && {
        corner: <InvitationMenu programmeId={programmeId} person={person} />,
      })}
    />
  );
}

function InvitationMenu({ programmeId, person }: { programmeId: string; person: ParticipantView["person"] }) {
  const t = useMessages(participantsMessages);
  const client = useQueryClient();
  const withdraw = useMutation(
    api.programmes.withdrawInvitation.mutationOptions({
      onSuccess: () => {
        void client.invalidateQueries({ queryKey: api.programmes.key() });
        receipt(t("withdrawn"), { run: () => invite.mutate({ programmeId, personIds: [person.id] }) });
      },
    }),
  );
  const invite = useMutation(
    api.programmes.invite.mutationOptions({
      onSuccess: () => void client.invalidateQueries({ queryKey: api.programmes.key() }),
    }),
  );
  return (
    <MoreMenu
      label={t("rowMenu", { name: person.name })}
      choices={[
        {
          id: "withdraw",
          label: t("withdraw"),
          onAction: () => withdraw.mutate({ programmeId, personId: person.id }),
        },
      ]}
    />
  );
}
