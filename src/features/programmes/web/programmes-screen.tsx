import { PlusIcon } from "@phosphor-icons/react/dist/csr/Plus";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { linkOptions } from "@tanstack/react-router";
import { pagesOf } from "#platform/web/client/pages-of.ts";
import { EmptyState } from "#platform/web/kit/empty-state.tsx";
import { LinkButton } from "#platform/web/kit/link-button.tsx";
import { Row, Rows } from "#platform/web/kit/rows.tsx";
import { Section, Sections } from "#platform/web/kit/section.tsx";
import { useLocalized } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import { Screen } from "#platform/web/screen/screen.tsx";
import { programmeWords } from "../shared/programme-words.messages.ts";
import type { ProgrammeSummary } from "../shared/programme-views.ts";
import { programmesListMessages } from "../shared/programmes-list.messages.ts";
import { api } from "./api.ts";
import { PhaseStatus } from "./phase-status.tsx";

/** Every programme that concerns the reader: the own ones first, then what is open to join. */
export function ProgrammesScreen() {
  const t = useMessages(programmesListMessages);
  const words = useMessages(programmeWords);
  const mine = useQuery(api.programmes.list.queryOptions({ input: { scope: "mine", limit: 100 } }));
  const create = mine.data?.can.create && (
    <LinkButton to="/programmes/new" look="primary" icon={PlusIcon}>
      {t("create")}
    </LinkButton>
  );
  return (
    <Screen heading={t("heading")} title={words("programmes")} lead={t("lead")} {...(create && { action: create })}>
      <Loaded value={mine}>
        {({ items, can }) => (
          <Sections>
            {items.length > 0 && <Group heading={t("mine")} programmes={items} />}
            <Others isAlone={items.length === 0} mayCreate={can.create} />
          </Sections>
        )}
      </Loaded>
    </Screen>
  );
}

/** What is open to the reader and not yet hers; when there is nothing at all, what can begin here. */
function Others({ isAlone, mayCreate }: { isAlone: boolean; mayCreate: boolean }) {
  const t = useMessages(programmesListMessages);
  const all = useInfiniteQuery(pagesOf(api.programmes.list, { scope: "others" }));
  const nothing = isAlone ? (
    <EmptyState heading={t("emptyHeading")}>{t(mayCreate ? "emptyCreate" : "emptyBody")}</EmptyState>
  ) : null;
  return (
    <Loaded
      pages={all}
      empty={nothing}
      within={(rows) => (
        <Section heading={t("others")}>
          <Rows label={t("others")}>{rows}</Rows>
        </Section>
      )}
    >
      {(programme) => <Programme programme={programme} />}
    </Loaded>
  );
}

function Group({ heading, programmes }: { heading: string; programmes: readonly ProgrammeSummary[] }) {
  return (
    <Section heading={heading}>
      <Rows label={heading}>
        {programmes.map((programme) => (
          <Programme key={programme.id} programme={programme} />
        ))}
      </Rows>
    </Section>
  );
}

function Programme({ programme }: { programme: ProgrammeSummary }) {
  const read = useLocalized();
  const words = useMessages(programmeWords);
  const standing = useStanding(programme);
  const when = useWhen(programme);
  return (
    <Row
      title={read(programme.name)}
      detail={[standing, when, words("participants", { n: programme.participants })].filter(Boolean).join(" · ")}
      end={<PhaseStatus phase={programme.phase} />}
      link={linkOptions({ to: "/programmes/$programmeId", params: { programmeId: programme.id } })}
    />
  );
}

function useStanding({ you }: ProgrammeSummary): string | null {
  const t = useMessages(programmesListMessages);
  if (you.isCoordinator) return t("coordinates");
  return you.enrolment === null ? null : t(you.enrolment);
}

/** The next day that matters to somebody who looks at the list. */
function useWhen({ phase, dates }: ProgrammeSummary): string | null {
  const t = useMessages(programmesListMessages);
  const { date } = useWritten();
  if (phase === "joining" && dates.joiningEndsOn) return t("joinBy", { day: date(dates.joiningEndsOn) });
  if (phase === "running" || phase === "ended") return t("endsOn", { day: date(dates.endsOn) });
  return phase === "closed" ? null : t("startsOn", { day: date(dates.startsOn) });
}
