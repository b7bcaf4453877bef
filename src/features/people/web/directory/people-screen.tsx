import { FadersHorizontalIcon } from "@phosphor-icons/react/dist/csr/FadersHorizontal";
import { UserIcon } from "@phosphor-icons/react/dist/csr/User";
import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useMe } from "#features/accounts/web/index.ts";
import { pagesOf } from "#platform/web/client/pages-of.ts";
import { SearchField } from "#platform/web/form/search-field.tsx";
import { Button } from "#platform/web/kit/button.tsx";
import { EmptyState } from "#platform/web/kit/empty-state.tsx";
import { LinkButton } from "#platform/web/kit/link-button.tsx";
import { Rows } from "#platform/web/kit/rows.tsx";
import { SidePanel } from "#platform/web/kit/side-panel.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import { Screen } from "#platform/web/screen/screen.tsx";
import { directoryMessages } from "../../shared/directory.messages.ts";
import type { PeopleFacets } from "../../shared/person-view.ts";
import { api } from "../api.ts";
import { ChosenFilters } from "./chosen-filters.tsx";
import { Colleague } from "./colleague.tsx";
import { ColleaguePanel } from "./colleague-panel.tsx";
import { FacetList } from "./facet-list.tsx";
import { isNarrowed, type PeopleFilter, usePeopleFilter } from "./people-filter.ts";

/** Everybody who works here: found by what is typed, narrowed by choices, and looked at beside the list. */
export function PeopleScreen() {
  const t = useMessages(directoryMessages);
  const [filter, change] = usePeopleFilter();
  const facets = useQuery(api.people.facets.queryOptions({ input: filter, placeholderData: keepPreviousData })).data;
  const [lookedAt, lookAt] = useState<string | null>(null);
  const choices = facets && <FacetList facets={facets} filter={filter} onChange={change} />;
  return (
    <Screen heading={useHeading(facets, filter)} title={t("title")} width="full" header={<></>} action={<OwnProfile />}>
      <div
        className={`grid flex-1 grid-cols-[13.25rem_minmax(0,1fr)] max-sm:grid-cols-1 lg:min-h-[calc(100dvh-4.5rem)] ${lookedAt ? "lg:grid-cols-[13.25rem_minmax(0,1fr)_20.75rem]" : ""}`}
      >
        <aside aria-label={t("filter")} className="border-r border-line px-5 py-6 max-sm:hidden">
          {choices}
        </aside>
        <div className="min-w-0 px-6 py-6 max-sm:px-4 max-sm:py-5">
          <Heading facets={facets} filter={filter} />
          <div className="pt-4.5">
            <SearchField
              label={t("search")}
              value={filter.search}
              onSearch={(search) => change({ search: search.slice(0, 100) })}
            />
          </div>
          <div className="flex flex-wrap items-center gap-2 pt-3.5 pb-2.5">
            <ChosenFilters facets={facets} filter={filter} onChange={change} />
            <MoreChoices>{choices}</MoreChoices>
          </div>
          <Colleagues filter={filter} mayImport={facets?.can.import ?? false} lookedAt={lookedAt} onLookAt={lookAt} />
        </div>
        {lookedAt && (
          <aside aria-label={t("selected")} className="border-l border-line p-6 max-lg:hidden">
            <ColleaguePanel personId={lookedAt} sought={filter.skills} />
          </aside>
        )}
      </div>
    </Screen>
  );
}

type ListProps = {
  filter: PeopleFilter;
  mayImport: boolean;
  lookedAt: string | null;
  onLookAt: (id: string) => void;
};

function Colleagues({ filter, mayImport, lookedAt, onLookAt }: ListProps) {
  const t = useMessages(directoryMessages);
  const pages = useInfiniteQuery({ ...pagesOf(api.people.list, filter), placeholderData: keepPreviousData });
  const toImport = mayImport && !isNarrowed(filter) && (
    <LinkButton to="/people/import" look="primary">
      {t("import")}
    </LinkButton>
  );
  const empty = (
    <EmptyState heading={t(isNarrowed(filter) ? "emptyHeading" : "nobodyHeading")} actions={toImport}>
      {t(isNarrowed(filter) ? "emptyBody" : "nobodyBody")}
    </EmptyState>
  );
  return (
    <Loaded
      pages={pages}
      empty={empty}
      within={(rows) => (
        <Rows label={t("title")} lead="person">
          {rows}
        </Rows>
      )}
    >
      {(person) => (
        <Colleague person={person} isLookedAt={person.id === lookedAt} onLookAt={() => onLookAt(person.id)} />
      )}
    </Loaded>
  );
}

function useHeading(facets: PeopleFacets | undefined, filter: PeopleFilter): string {
  const t = useMessages(directoryMessages);
  if (!facets) return t("title");
  return t(isNarrowed(filter) ? "headingFound" : "headingAll", { n: facets.total });
}

function Heading({ facets, filter }: { facets: PeopleFacets | undefined; filter: PeopleFilter }) {
  const t = useMessages(directoryMessages);
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-3">
      <div className="grid gap-1">
        <h1 tabIndex={-1} aria-live="polite" className="display-1">
          {useHeading(facets, filter)}
        </h1>
        <p className="text-14 text-ink-2">{t("lead")}</p>
      </div>
      <div className="flex flex-wrap gap-2">
        {facets?.can.editLevels && (
          <LinkButton to="/admin/levels" look="quiet" isSmall>
            {t("levels")}
          </LinkButton>
        )}
        {facets?.can.import && (
          <LinkButton to="/people/import" isSmall>
            {t("import")}
          </LinkButton>
        )}
      </div>
    </div>
  );
}

function OwnProfile() {
  const t = useMessages(directoryMessages);
  const me = useMe()?.person.id;
  if (!me) return null;
  return (
    <LinkButton to="/people/$personId" params={{ personId: me }} icon={UserIcon} isSmall>
      {t("ownProfile")}
    </LinkButton>
  );
}

/** The choices on a phone, in a sheet from below. */
function MoreChoices({ children }: { children: React.ReactNode }) {
  const t = useMessages(directoryMessages);
  const [isOpen, open] = useState(false);
  return (
    <span className="sm:hidden">
      <Button look="quiet" icon={FadersHorizontalIcon} isSmall onPress={() => open(true)}>
        {t("moreChoices")}
      </Button>
      <SidePanel isOpen={isOpen} onClose={() => open(false)} title={t("filter")} from="bottom">
        {children}
      </SidePanel>
    </span>
  );
}
