import { useQuery } from "@tanstack/react-query";
import { linkOptions } from "@tanstack/react-router";
import { EmptyState } from "#platform/web/kit/empty-state.tsx";
import { Section } from "#platform/web/kit/section.tsx";
import { VisibilityBadge } from "#platform/web/kit/visibility-badge.tsx";
import { useLocalized } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useLive } from "#platform/web/live/live-provider.tsx";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import { Screen } from "#platform/web/screen/screen.tsx";
import { demandMessages } from "../shared/demand.messages.ts";
import type { DemandView } from "../shared/needs-views.ts";
import { api } from "./api.ts";
import { DemandMap } from "./demand-map.tsx";
import { Recruit } from "./demand-panel.tsx";
import { demandLive } from "./needs.live.ts";

/** Everything that is sought and offered in a programme, the largest lack first, and whom to invite for it. */
export function DemandScreen({ programmeId }: { programmeId: string }) {
  const t = useMessages(demandMessages);
  const read = useLocalized();
  const demand = useQuery(api.needs.demand.queryOptions({ input: { programmeId } }));
  const programme = useQuery(api.programmes.get.queryOptions({ input: { programmeId } }));
  useLive("coordination", programmeId, demandLive);
  const missing = demand.data?.skills.filter((skill) => skill.missing > 0).length ?? 0;
  const crumb = programme.data && {
    label: read(programme.data.name),
    link: linkOptions({ to: "/programmes/$programmeId", params: { programmeId } }),
  };
  return (
    <Screen
      heading={demand.data && demand.data.answers > 0 ? t("news", { n: missing }) : t("heading")}
      title={t("heading")}
      crumbs={crumb ? [crumb] : []}
      lead={demand.data && t("lead", { n: demand.data.answers })}
      audience={<VisibilityBadge audience={{ class: "coordinators" }} />}
    >
      <Loaded value={demand}>{(found) => <Demand programmeId={programmeId} demand={found} />}</Loaded>
    </Screen>
  );
}

function Demand({ programmeId, demand }: { programmeId: string; demand: DemandView }) {
  const t = useMessages(demandMessages);
  if (demand.skills.length === 0) return <EmptyState heading={t("emptyHeading")}>{t("emptyBody")}</EmptyState>;
  const lacking = demand.skills.filter(({ missing }) => missing > 0).slice(0, 5);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_20rem] items-start gap-x-14 gap-y-9 max-md:grid-cols-1">
      <div className="grid gap-5">
        <DemandMap skills={demand.skills} />
        {demand.more > 0 && <p className="text-13 text-ink-3">{t("more", { n: demand.more })}</p>}
      </div>
      {lacking.length > 0 && (
        <Section heading={t("recruitHeading")}>
          <ul className="grid gap-2.5 text-14">
            {lacking.map((skill) => (
              <li key={skill.skillId}>
                <Recruit programmeId={programmeId} skill={skill} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
