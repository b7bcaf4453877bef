import { Section } from "#platform/web/kit/section.tsx";
import { VisibilityWords } from "#platform/web/kit/visibility-badge.tsx";
import { useLocalized } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { employmentStatusMessages, personFieldMessages } from "../../shared/person-fields.messages.ts";
import type { PersonView } from "../../shared/person-view.ts";
import { profileMessages } from "../../shared/profile.messages.ts";
import { useLanguageNames } from "../language-names.ts";
import { Managers, Reports } from "./lines.tsx";
import { SkillLevels } from "./skill-levels.tsx";
import { useHoursInWords } from "./working-hours.ts";

/** What there is to know of somebody, each part with who sees it. */
export function ProfileParts({ person }: { person: PersonView }) {
  const t = useMessages(profileMessages);
  const everyone = <VisibilityWords audience={{ class: "organisation" }} />;
  return (
    <div className="grid gap-x-16 gap-y-11 max-sm:gap-y-9 lg:grid-cols-[minmax(0,1fr)_minmax(0,22rem)]">
      <div className="grid content-start gap-11 max-sm:gap-9">
        <Section heading={t("offers")} end={everyone}>
          {person.skills.length > 0 ? (
            <SkillLevels skills={person.skills} />
          ) : (
            <p className="text-14 text-ink-2">
              {person.can.edit ? t("noOwnOffers") : t("noOffers", { name: person.givenName })}
            </p>
          )}
        </Section>
        {person.about && (
          <Section heading={t("about")} end={everyone}>
            <p className="voice border-l-[3px] border-line-2 pl-3.5 whitespace-pre-line">{person.about}</p>
          </Section>
        )}
        <Reports person={person} />
      </div>
      <div className="grid content-start gap-11 max-sm:gap-9">
        <Work person={person} />
        <Managers person={person} />
        {person.employment && <Employment employment={person.employment} isOwn={person.can.edit} />}
      </div>
    </div>
  );
}

function Work({ person }: { person: PersonView }) {
  const t = useMessages(profileMessages);
  const read = useLocalized();
  const nameOf = useLanguageNames();
  const hours = useHoursInWords(person.workingHours);
  return (
    <Section heading={t("work")} end={<VisibilityWords audience={{ class: "organisation" }} />}>
      <Facts
        facts={[
          [t("level"), person.level && read(person.level.name)],
          [t("department"), person.department],
          [t("location"), person.location],
          [t("languages"), person.languages.map(nameOf).join(", ")],
          [t("zone"), person.timeZone],
          [t("when"), hours],
        ]}
      />
    </Section>
  );
}

type EmploymentProps = { employment: NonNullable<PersonView["employment"]>; isOwn: boolean };

function Employment({ employment, isOwn }: EmploymentProps) {
  const t = useMessages(profileMessages);
  const fields = useMessages(personFieldMessages);
  const statuses = useMessages(employmentStatusMessages);
  const { date } = useWritten();
  const day = (value: string | null) => value && date(value);
  return (
    <Section heading={t("employment")} lead={t(isOwn ? "employmentYou" : "employmentWho")}>
      <Facts
        facts={[
          [fields("employeeId"), employment.employeeId],
          [fields("email"), employment.email],
          [fields("status"), statuses(employment.status)],
          [fields("dateOfSeniority"), day(employment.dateOfSeniority)],
          [fields("dateInJob"), day(employment.dateInJob)],
          [fields("lastHireDate"), day(employment.lastHireDate)],
          [fields("dateOfTermination"), day(employment.dateOfTermination)],
        ]}
      />
    </Section>
  );
}

function Facts({ facts }: { facts: readonly (readonly [string, string | null | undefined])[] }) {
  return (
    <dl className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] gap-x-4 gap-y-2 text-14">
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name} className="col-span-full grid grid-cols-subgrid">
            <dt className="text-ink-2">{name}</dt>
            <dd className="break-words">{value}</dd>
          </div>
        ))}
    </dl>
  );
}
