import type { Icon } from "@phosphor-icons/react";
import { HandshakeIcon } from "@phosphor-icons/react/dist/csr/Handshake";
import { UsersIcon } from "@phosphor-icons/react/dist/csr/Users";
import { Status, type StatusTone } from "#platform/web/kit/status.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { isNew } from "./is-new.ts";
import { neverBegan, type RelationshipState } from "../shared/relationship-states.ts";
import { relationshipStatesMessages } from "../shared/relationship-states.messages.ts";
import type { RelationshipView } from "../shared/relationship-views.ts";

const tones: Readonly<Record<RelationshipState, StatusTone>> = {
  proposed: "draft",
  introduced: "waiting",
  accepted: "on-track",
  agreed: "on-track",
  active: "on-track",
  paused: "paused",
  closing: "paused",
  closed: "done",
  declined: "paused",
  withdrawn: "paused",
  expired: "paused",
};
const icons: Partial<Record<RelationshipState, Icon>> = {
  accepted: HandshakeIcon,
  agreed: HandshakeIcon,
  active: UsersIcon,
};

/** Where a relationship stands. To a member it is all one in which way nothing came of it. */
export function StateStatus({ relationship }: { relationship: RelationshipView }) {
  const { state } = relationship;
  const text = useStateWords(relationship);
  const icon = icons[state];
  return <Status tone={tones[state]} text={text} isBare {...(icon && { icon })} />;
}

function useStateWords({ state, role, form, dates }: RelationshipView): string {
  const t = useMessages(relationshipStatesMessages);
  if (role === "member" && neverBegan(state)) return t("nothing");
  if (state === "accepted" && !isNew(dates.acceptedAt)) return t("begun", { form });
  return t(state);
}
