import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { pagesOf } from "#platform/web/client/pages-of.ts";
import { Rows } from "#platform/web/kit/rows.tsx";
import { Segmented } from "#platform/web/kit/segmented.tsx";
import { VisibilityBadge } from "#platform/web/kit/visibility-badge.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useLive } from "#platform/web/live/live-provider.tsx";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import { Screen } from "#platform/web/screen/screen.tsx";
import { relationshipFactsMessages } from "../shared/relationship-facts.messages.ts";
import { api } from "./api.ts";
import { RelationshipRow } from "./relationship-row.tsx";
import { programmeRelationshipsLive } from "./relationships.live.ts";

const parts = ["all", "introduced", "open", "over"] as const;
type Part = (typeof parts)[number];

/** The relationships of a programme for those who run it: where each is in its life, and nothing of what is in it. */
export function ProgrammeRelationshipsScreen({ programmeId }: { programmeId: string }) {
  const t = useMessages(relationshipFactsMessages);
  const [part, choose] = useState<Part>("all");
  const shown = part === "all" ? {} : { show: part };
  const relationships = useInfiniteQuery(pagesOf(api.relationships.list, { as: "coordinator", programmeId, ...shown }));
  useLive("coordination", programmeId, programmeRelationshipsLive);
  return (
    <Screen
      heading={t("inProgramme")}
      lead={t("inProgrammeLead")}
      audience={<VisibilityBadge audience={{ class: "coordinators" }} />}
    >
      <div className="grid gap-4">
        <Segmented
          label={t("show")}
          value={part}
          onChange={choose}
          choices={parts.map((value) => ({ value, label: t(value) }))}
        />
        <Loaded
          pages={relationships}
          empty={t("noneShown")}
          within={(rows) => (
            <Rows label={t("inProgramme")} lead="pair">
              {rows}
            </Rows>
          )}
        >
          {(relationship) => <RelationshipRow relationship={relationship} />}
        </Loaded>
      </div>
    </Screen>
  );
}
