import { useQuery } from "@tanstack/react-query";
import type { HomeOffer } from "#features/home/web/index.ts";
import { Rows } from "#platform/web/kit/rows.tsx";
import { Section } from "#platform/web/kit/section.tsx";
import { TextLink } from "#platform/web/kit/text-link.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { isOver } from "../shared/relationship-states.ts";
import { relationshipsHomeMessages } from "../shared/relationships-home.messages.ts";
import { api } from "./api.ts";
import { RelationshipRow } from "./relationship-row.tsx";
import { useNextOfOwn } from "./use-next-relationships.ts";
import { useNextReports } from "./use-next-reports.ts";
import { useNextOfProgrammes } from "./use-next-of-programmes.ts";

/** What relationships put on the start page: what they ask for, and the reader's own. */
export const relationshipsHome: HomeOffer = { id: "relationships", useNext: useNextOfOwn, Section: OwnRelationships };

/** What those who run programmes can help with. */
export const coordinatedRelationshipsHome: HomeOffer = {
  id: "coordinated-relationships",
  useNext: useNextOfProgrammes,
};

/** What somebody chose to tell the reader. */
export const reportsHome: HomeOffer = { id: "reports", useNext: useNextReports };

function OwnRelationships() {
  const t = useMessages(relationshipsHomeMessages);
  const own = useQuery(api.relationships.list.queryOptions({ input: { as: "member", limit: 100 } }));
  const current = (own.data?.items ?? []).filter(({ state }) => !isOver(state));
  if (current.length === 0) return null;
  return (
    <Section heading={t("section")} end={<TextLink to="/relationships">{t("all")}</TextLink>}>
      <Rows label={t("section")} lead="pair">
        {current.map((relationship) => (
          <RelationshipRow key={relationship.id} relationship={relationship} />
        ))}
      </Rows>
    </Section>
  );
}
