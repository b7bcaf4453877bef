import { useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { pagesOf } from "#platform/web/client/pages-of.ts";
import { Avatar } from "#platform/web/kit/avatar.tsx";
import { Row, Rows } from "#platform/web/kit/rows.tsx";
import { Note, Section } from "#platform/web/kit/section.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import type { CohortFilter } from "../../shared/cohort-filter.ts";
import { programmeSetupMessages } from "../../shared/programme-setup.messages.ts";
import { api } from "../api.ts";
import type { DraftState } from "./use-programme-draft.ts";

const isEverybody = ({ departments, locations, levels, hiredAfter }: CohortFilter): boolean =>
  departments.length + locations.length + levels.length === 0 && hiredAfter === null;

type Props = { programmeId: string; state: DraftState };

/** Who the cohort would enrol now and how many they are, by the filter as it is saved. */
export function CohortPreview({ programmeId, state }: Props) {
  const t = useMessages(programmeSetupMessages);
  const client = useQueryClient();
  const first = useQuery(api.programmes.cohort.queryOptions({ input: { programmeId, limit: 1 } }));
  const members = useInfiniteQuery(pagesOf(api.programmes.cohort, { programmeId, limit: 10 }));
  const isSaved = state.saving === "saved";
  useEffect(() => {
    if (isSaved) void client.invalidateQueries({ queryKey: api.programmes.cohort.key() });
  }, [isSaved, client]);
  const total = first.data?.total ?? 0;
  return (
    <Section
      heading={t("cohortHeading", { n: total })}
      {...(isEverybody(state.draft.cohort) && { lead: t("cohortEverybody") })}
    >
      <Loaded
        pages={members}
        empty={<Note tone="caution">{t("cohortEmpty")}</Note>}
        within={(rows) => (
          <Rows label={t("cohortHeading", { n: total })} lead="person">
            {rows}
          </Rows>
        )}
      >
        {(member) => (
          <Row
            lead={<Avatar person={member} size={32} />}
            title={member.name}
            detail={[member.title, member.department, member.location].filter(Boolean).join(", ")}
          />
        )}
      </Loaded>
    </Section>
  );
}
