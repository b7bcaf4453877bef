import { useInfiniteQuery } from "@tanstack/react-query";
import { linkOptions } from "@tanstack/react-router";
import { pagesOf } from "#platform/web/client/pages-of.ts";
import { Avatar } from "#platform/web/kit/avatar.tsx";
import { Row, Rows } from "#platform/web/kit/rows.tsx";
import { Section } from "#platform/web/kit/section.tsx";
import { VisibilityWords } from "#platform/web/kit/visibility-badge.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import type { BriefPerson, PersonView } from "../../shared/person-view.ts";
import { profileMessages } from "../../shared/profile.messages.ts";
import { api } from "../api.ts";

/** The line of managers above somebody, the nearest first. */
export function Managers({ person }: { person: PersonView }) {
  const t = useMessages(profileMessages);
  if (person.managers.length === 0) return null;
  return (
    <Section heading={t("managers")} end={<VisibilityWords audience={{ class: "organisation" }} />}>
      <Rows lead="person">
        {person.managers.map((manager) => (
          <Somebody key={manager.id} person={manager} />
        ))}
      </Rows>
    </Section>
  );
}

/** Those who report to somebody; nothing for most people. */
export function Reports({ person }: { person: PersonView }) {
  const t = useMessages(profileMessages);
  const pages = useInfiniteQuery({
    ...pagesOf(api.people.reports, { personId: person.id, limit: 20 }),
    enabled: person.reports > 0,
  });
  if (person.reports === 0) return null;
  return (
    <Section heading={t("reports")} end={<VisibilityWords audience={{ class: "organisation" }} />}>
      <Loaded pages={pages} empty={t("noReports")} within={(rows) => <Rows lead="person">{rows}</Rows>}>
        {(report) => <Somebody person={report} />}
      </Loaded>
    </Section>
  );
}

const Somebody = ({ person }: { person: BriefPerson }) => (
  <Row
    lead={<Avatar person={person} size={36} />}
    title={person.name}
    detail={person.title}
    link={linkOptions({ to: "/people/$personId", params: { personId: person.id } })}
  />
);
