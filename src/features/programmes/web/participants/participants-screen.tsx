import { UserPlusIcon } from "@phosphor-icons/react/dist/csr/UserPlus";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { linkOptions, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { pagesOf } from "#platform/web/client/pages-of.ts";
import { SearchField } from "#platform/web/form/search-field.tsx";
import { Button } from "#platform/web/kit/button.tsx";
import { CountStrip } from "#platform/web/kit/count-strip.tsx";
import { EmptyState } from "#platform/web/kit/empty-state.tsx";
import { Rows } from "#platform/web/kit/rows.tsx";
import { VisibilityBadge } from "#platform/web/kit/visibility-badge.tsx";
import { useLocalized } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useLive } from "#platform/web/live/live-provider.tsx";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import { Screen } from "#platform/web/screen/screen.tsx";
import { participantsMessages } from "../../shared/participants.messages.ts";
import type { ProgrammeView } from "../../shared/programme-views.ts";
import { api } from "../api.ts";
import { coordinationLive } from "../programmes.live.ts";
import { EnrolCohort } from "./enrol-cohort.tsx";
import { InviteDialog } from "./invite-dialog.tsx";
import { Participant } from "./participant.tsx";
import { type Group, groups, invitedIn, shownIn } from "./participant-groups.ts";

/** Everybody with a place in a programme: counted by where they stand, found by name, and more to invite. */
export function ParticipantsScreen({ programmeId }: { programmeId: string }) {
  const t = useMessages(participantsMessages);
  const read = useLocalized();
  const search: unknown = useSearch({ strict: false });
  const go = useGo(programmeId);
  const programme = useQuery(api.programmes.get.queryOptions({ input: { programmeId } }));
  useLive("coordination", programmeId, coordinationLive);
  const [show, skill] = [shownIn(search), invitedIn(search)];
  const found = programme.data;
  return (
    <Screen
      heading={t("heading", { n: found?.participants ?? 0 })}
      title={t("title")}
      crumbs={found ? [crumbTo(found, read(found.name))] : []}
      lead={t("lead")}
      audience={<VisibilityBadge audience={{ class: "coordinators" }} />}
      action={
        <Button look="primary" icon={UserPlusIcon} onPress={() => go({ show, invite: "" })}>
          {t("invite")}
        </Button>
      }
    >
      <div className="grid gap-6">
        <Groups programmeId={programmeId} show={show} onShow={(next) => go({ show: next })} />
        <People programmeId={programmeId} show={show} />
        {found?.joining === "cohort" && found.state === "open" && <EnrolCohort programmeId={programmeId} />}
      </div>
      <InviteDialog
        key={skill ?? "closed"}
        programmeId={programmeId}
        isOpen={skill !== null}
        skill={skill ?? ""}
        onClose={() => go({ show })}
      />
    </Screen>
  );
}

const crumbTo = ({ id: programmeId }: ProgrammeView, label: string) => ({
  label,
  link: linkOptions({ to: "/programmes/$programmeId", params: { programmeId } }),
});

/** The address says what is shown and whether somebody is being invited, so that both can be linked to. */
function useGo(programmeId: string) {
  const navigate = useNavigate();
  return ({ show, invite }: { show: Group | null; invite?: string }) =>
    void navigate({
      to: "/programmes/$programmeId/participants",
      params: { programmeId },
      search: { ...(show && { show }), ...(invite !== undefined && { invite }) },
      replace: true,
    });
}

function Groups({
  programmeId,
  show,
  onShow,
}: {
  programmeId: string;
  show: Group | null;
  onShow: (next: Group | null) => void;
}) {
  const t = useMessages(participantsMessages);
  const overview = useQuery(api.programmes.overview.queryOptions({ input: { programmeId } }));
  const counts = overview.data?.participants;
  const all = counts ? groups.reduce((sum, group) => sum + counts[group], 0) : 0;
  const cells = groups.map((id) => ({ id, count: counts?.[id] ?? 0, label: t(id) }));
  return (
    <CountStrip<Group | "everybody">
      label={t("groups")}
      counts={[{ id: "everybody", count: all, label: t("everybody") }, ...cells]}
      value={show ?? "everybody"}
      onChange={(id) => onShow(id === "everybody" ? null : id)}
    />
  );
}

function People({ programmeId, show }: { programmeId: string; show: Group | null }) {
  const t = useMessages(participantsMessages);
  const [search, setSearch] = useState("");
  const people = useInfiniteQuery({
    ...pagesOf(api.programmes.participants, { programmeId, search, ...(show && { show }) }),
    placeholderData: (kept) => kept,
  });
  const nobody = <EmptyState heading={t("noneHeading")}>{t("noneBody")}</EmptyState>;
  const none = search !== "" ? t("noneFound") : show ? t("noneHere") : nobody;
  return (
    <div className="grid gap-4">
      <div className="max-w-96">
        <SearchField label={t("search")} value={search} onSearch={setSearch} />
      </div>
      <Loaded
        pages={people}
        empty={typeof none === "string" ? <p className="py-6 text-14 text-ink-2">{none}</p> : none}
        within={(rows) => (
          <Rows label={t("title")} lead="person">
            {rows}
          </Rows>
        )}
      >
        {(participant) => <Participant programmeId={programmeId} participant={participant} />}
      </Loaded>
    </div>
  );
}
