import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useMe } from "#features/accounts/web/index.ts";
import { pagesOf } from "#platform/web/client/pages-of.ts";
import { EmptyState } from "#platform/web/kit/empty-state.tsx";
import { LinkButton } from "#platform/web/kit/link-button.tsx";
import { Rows } from "#platform/web/kit/rows.tsx";
import { Section, Sections } from "#platform/web/kit/section.tsx";
import { TextButton } from "#platform/web/kit/text-link.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useLive } from "#platform/web/live/live-provider.tsx";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import { Screen } from "#platform/web/screen/screen.tsx";
import { isOver } from "../shared/relationship-states.ts";
import { relationshipFactsMessages } from "../shared/relationship-facts.messages.ts";
import { relationshipPageMessages } from "../shared/relationship-page.messages.ts";
import { api } from "./api.ts";
import { RelationshipRow } from "./relationship-row.tsx";
import { ownRelationshipsLive } from "./relationships.live.ts";

/** The reader's own relationships: those that are, then those that were. */
export function RelationshipsScreen() {
  const t = useMessages(relationshipFactsMessages);
  const page = useMessages(relationshipPageMessages);
  const input = { as: "member", limit: 100 } as const;
  const own = useQuery(api.relationships.list.queryOptions({ input }));
  useLive("person", useMe()?.person.id, ownRelationshipsLive);
  return (
    <Screen heading={t("heading")} title={page("relationships")} lead={t("lead")}>
      <Loaded value={own}>
        {({ items }) => {
          const current = items.filter(({ state }) => !isOver(state));
          return (
            <Sections>
              {current.length === 0 ? <NoneYet /> : <Current relationships={current} />}
              {items.some(({ state }) => isOver(state)) && <Earlier />}
            </Sections>
          );
        }}
      </Loaded>
    </Screen>
  );
}

function NoneYet() {
  const t = useMessages(relationshipFactsMessages);
  return (
    <EmptyState
      drawing="waiting"
      heading={t("emptyHeading")}
      actions={<LinkButton to="/programmes">{t("toProgrammes")}</LinkButton>}
    >
      {t("emptyBody")}
    </EmptyState>
  );
}

type Listed = Parameters<typeof RelationshipRow>[0]["relationship"];

function Current({ relationships }: { relationships: readonly Listed[] }) {
  const t = useMessages(relationshipFactsMessages);
  return (
    <Section heading={t("current")}>
      <Rows label={t("current")} lead="pair">
        {relationships.map((relationship) => (
          <RelationshipRow key={relationship.id} relationship={relationship} />
        ))}
      </Rows>
    </Section>
  );
}

/** Closed until somebody wants to see it: what is over is not put on display. */
function Earlier() {
  const t = useMessages(relationshipFactsMessages);
  const [isShown, show] = useState(false);
  const over = useInfiniteQuery({
    ...pagesOf(api.relationships.list, { as: "member", show: "over" }),
    enabled: isShown,
  });
  if (!isShown) return <TextButton onPress={() => show(true)}>{t("showEarlier")}</TextButton>;
  return (
    <Section heading={t("earlier")}>
      <Loaded pages={over} empty={t("noneShown")} within={(rows) => <Rows lead="pair">{rows}</Rows>}>
        {(relationship) => <RelationshipRow relationship={relationship} />}
      </Loaded>
    </Section>
  );
}
