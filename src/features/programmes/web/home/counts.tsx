import { Link } from "@tanstack/react-router";
import { Section } from "#platform/web/kit/section.tsx";
import { TextLink } from "#platform/web/kit/text-link.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { participantsMessages } from "../../shared/participants.messages.ts";
import { programmeHomeMessages } from "../../shared/programme-home.messages.ts";
import type { ProgrammeOverview } from "../../shared/programme-views.ts";

const groups = ["answered", "waiting", "invited", "declined", "left"] as const;

/** How many participants and relationships stand where; each number of people leads to those people. */
export function Counts({ programmeId, overview }: { programmeId: string; overview: ProgrammeOverview }) {
  const t = useMessages(programmeHomeMessages);
  const words = useMessages(participantsMessages);
  const { participants, relationships } = overview;
  return (
    <>
      <Section
        heading={t("whoHeading")}
        end={
          <TextLink to="/programmes/$programmeId/participants" params={{ programmeId }}>
            {t("allParticipants")}
          </TextLink>
        }
      >
        <ul className="grid grid-cols-5 max-sm:grid-cols-3 max-sm:gap-y-4">
          {groups.map((group) => (
            <li key={group} className="relative pr-3">
              <Link
                to="/programmes/$programmeId/participants"
                params={{ programmeId }}
                search={{ show: group }}
                className="group grid gap-0.5 after:absolute after:inset-0"
              >
                <Figure value={participants[group]} />
                <span className="text-13 text-ink-2 group-hover:underline">{words(group)}</span>
              </Link>
            </li>
          ))}
        </ul>
      </Section>
      <Section heading={t("relationshipsHeading")}>
        <dl className="grid grid-cols-3">
          <Relationships value={relationships.introduced} words={t("introduced")} />
          <Relationships value={relationships.open} words={t("openRelationships")} />
          <Relationships value={relationships.ended} words={t("endedRelationships")} />
        </dl>
      </Section>
    </>
  );
}

function Figure({ value }: { value: number }) {
  const { number } = useWritten();
  return <span className="number text-24 font-semibold">{number(value)}</span>;
}

const Relationships = ({ value, words }: { value: number; words: string }) => (
  <div className="flex flex-col-reverse gap-0.5 pr-3">
    <dt className="text-13 text-ink-2">{words}</dt>
    <dd>
      <Figure value={value} />
    </dd>
  </div>
);
