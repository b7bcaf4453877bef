import { useQuery } from "@tanstack/react-query";
import { TextLink } from "#platform/web/kit/text-link.tsx";
import { useLocalized } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useLive } from "#platform/web/live/live-provider.tsx";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import { demandMessages } from "../shared/demand.messages.ts";
import type { SkillDemand } from "../shared/needs-views.ts";
import { api } from "./api.ts";
import { DemandMap } from "./demand-map.tsx";
import { demandLive } from "./needs.live.ts";

/** The skills that a programme lacks most, for a page about something else, and the way to invite somebody who has them. */
export function DemandPanel({ programmeId, most = 6 }: { programmeId: string; most?: number }) {
  const t = useMessages(demandMessages);
  const demand = useQuery(api.needs.demand.queryOptions({ input: { programmeId } }));
  useLive("coordination", programmeId, demandLive);
  return (
    <Loaded value={demand}>
      {({ skills }) => {
        const [worst] = skills;
        if (!worst) return <p className="text-14 text-ink-2">{t("emptyBody")}</p>;
        return (
          <div className="grid gap-4">
            <DemandMap skills={skills.slice(0, most)} />
            {worst.missing > 0 && <Recruit programmeId={programmeId} skill={worst} />}
          </div>
        );
      }}
    </Loaded>
  );
}

/** "Bjud in 8 som kan produktstrategi": opens the invitation with those who can. */
export function Recruit({ programmeId, skill }: { programmeId: string; skill: SkillDemand }) {
  const t = useMessages(demandMessages);
  const read = useLocalized();
  const name = read(skill.name);
  return (
    <TextLink to="/programmes/$programmeId/participants" params={{ programmeId }} search={{ invite: name }}>
      {t("recruit", { n: skill.missing, skill: name.toLocaleLowerCase() })}
    </TextLink>
  );
}
