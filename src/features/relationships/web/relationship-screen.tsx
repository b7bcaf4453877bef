import { useQuery } from "@tanstack/react-query";
import { linkOptions } from "@tanstack/react-router";
import { useState } from "react";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useLive } from "#platform/web/live/live-provider.tsx";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import { Screen } from "#platform/web/screen/screen.tsx";
import { relationshipPageMessages } from "../shared/relationship-page.messages.ts";
import { neverBegan, type RelationshipState } from "../shared/relationship-states.ts";
import type { RelationshipDetail } from "../shared/relationship-views.ts";
import { api } from "./api.ts";
import { CoordinatorsView } from "./coordinators-view.tsx";
import { CameToNothing, Proposal } from "./proposal.tsx";
import { RelationshipHeader } from "./relationship-header.tsx";
import { RelationshipHome } from "./relationship-home.tsx";
import { RelationshipMenu } from "./relationship-menu.tsx";
import { ownRelationshipsLive, programmeRelationshipsLive, relationshipLive } from "./relationships.live.ts";
import { useOthersNames } from "./use-names.ts";

/** One relationship: a proposal to answer, the home of its members, or the facts of its life for a coordinator. */
export function RelationshipScreen({ relationshipId }: { relationshipId: string }) {
  const t = useMessages(relationshipPageMessages);
  const relationship = useQuery(api.relationships.get.queryOptions({ input: { relationshipId } }));
  if (relationship.data) return <Known relationship={relationship.data} />;
  return (
    <Screen heading={t("relationships")}>
      <Loaded value={relationship}>{() => null}</Loaded>
    </Screen>
  );
}

function Known({ relationship }: { relationship: RelationshipDetail }) {
  return relationship.role === "member" ? (
    <MembersScreen relationship={relationship} />
  ) : (
    <CoordinatorsScreen relationship={relationship} />
  );
}

function MembersScreen({ relationship }: { relationship: RelationshipDetail }) {
  const t = useMessages(relationshipPageMessages);
  const names = useOthersNames(relationship);
  const isMeeting = useJustBegan(relationship.state);
  const [you] = relationship.members;
  useLive("relationship", relationship.id, relationshipLive);
  useLive("person", you?.id, ownRelationshipsLive);
  const heading = t("youAnd", { names });
  return (
    <Screen
      heading={heading}
      crumbs={[{ label: t("relationships"), link: linkOptions({ to: "/relationships" }) }]}
      header={
        <RelationshipHeader
          relationship={relationship}
          heading={heading}
          isMeeting={isMeeting}
          menu={<RelationshipMenu relationship={relationship} />}
        />
      }
    >
      <MembersPart relationship={relationship} isMeeting={isMeeting} />
    </Screen>
  );
}

function MembersPart({ relationship, isMeeting }: { relationship: RelationshipDetail; isMeeting: boolean }) {
  if (relationship.state === "introduced") return <Proposal relationship={relationship} />;
  if (neverBegan(relationship.state)) return <CameToNothing relationship={relationship} />;
  return <RelationshipHome relationship={relationship} isMeeting={isMeeting} />;
}

function CoordinatorsScreen({ relationship }: { relationship: RelationshipDetail }) {
  useLive("coordination", relationship.programme.id, programmeRelationshipsLive);
  return <CoordinatorsView relationship={relationship} />;
}

/** Whether it became a relationship while this page was open: then, and only then, the discs meet. */
function useJustBegan(state: RelationshipState): boolean {
  const [first] = useState(state);
  return first === "introduced" && state === "accepted";
}
