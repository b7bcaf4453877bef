import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Section, Sections } from "#platform/web/kit/section.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import { isNew } from "./is-new.ts";
import { isOver } from "../shared/relationship-states.ts";
import { relationshipPageMessages } from "../shared/relationship-page.messages.ts";
import type { RelationshipDetail } from "../shared/relationship-views.ts";
import { api } from "./api.ts";
import { FirstSteps } from "./first-steps.tsx";
import { LifeSteps } from "./life-steps.tsx";
import { BecameOne, NewsOfRelationship } from "./news-of-relationship.tsx";
import { PrivateNote, SharedNote } from "./notes.tsx";
import { WhyYou } from "./why-you.tsx";

/** The home of a relationship for those who are in it, and for those who were when it ended. */
export function RelationshipHome({
  relationship,
  isMeeting,
}: {
  relationship: RelationshipDetail;
  isMeeting: boolean;
}) {
  const t = useMessages(relationshipPageMessages);
  const input = { relationshipId: relationship.id };
  const overview = useQuery(api.relationships.overview.queryOptions({ input }));
  return (
    <Sections>
      <NewsOfRelationship relationship={relationship} />
      <Loaded value={overview}>
        {({ why, firstSteps }) => (
          <>
            {hasJustBegun(relationship) && firstSteps.every(({ ticked }) => ticked === null) && (
              <BecameOne relationship={relationship} isMeeting={isMeeting} />
            )}
            <SideBySide>
              {!isOver(relationship.state) && <FirstSteps relationship={relationship} steps={firstSteps} />}
              <SharedNote relationship={relationship} />
              {isOver(relationship.state) && <PrivateNote relationship={relationship} />}
            </SideBySide>
            {why && <WhyYou relationship={relationship} why={why} />}
          </>
        )}
      </Loaded>
      {!isOver(relationship.state) && (
        <SideBySide>
          <PrivateNote relationship={relationship} />
        </SideBySide>
      )}
      <Section heading={t("lifeHeading")}>
        <LifeSteps relationship={relationship} />
        {relationship.can.leave && <p className="text-13 text-ink-2">{t("free")}</p>}
      </Section>
    </Sections>
  );
}

const hasJustBegun = ({ state, dates }: RelationshipDetail): boolean => state === "accepted" && isNew(dates.acceptedAt);

const SideBySide = ({ children }: { children: ReactNode }) => (
  <div className="grid gap-x-16 gap-y-11 max-sm:gap-y-9 lg:grid-cols-2">{children}</div>
);
