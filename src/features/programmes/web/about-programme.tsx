import type { ReactNode } from "react";
import type { Locale } from "#platform/shared/actor.ts";
import { inLocale } from "#platform/shared/localized-text.ts";
import { speak } from "#platform/shared/speak.ts";
import { writtenDate } from "#platform/shared/written-dates.ts";
import { Avatar } from "#platform/web/kit/avatar.tsx";
import { StepLine } from "#platform/web/kit/step-line.tsx";
import { aboutProgrammeMessages } from "../shared/about-programme.messages.ts";
import type { ProgrammeDraft } from "../shared/programme-draft.ts";
import { programmeWords } from "../shared/programme-words.messages.ts";
import type { ProgrammeCoordinator } from "../shared/programme-views.ts";

export type AboutProgrammeProps = {
  programme: Pick<ProgrammeDraft, "purpose" | "expectations" | "form" | "cadenceDays" | "meetingMinutes" | "dates">;
  coordinators: readonly ProgrammeCoordinator[];
  /** The language of the words: the reader's, or the one that a preview is looked at in. */
  locale: Locale;
  today: string;
};

/** What a participant reads about a programme: what it is for, how it works, when, and who runs it. */
export function AboutProgramme({ programme, coordinators, locale, today }: AboutProgrammeProps) {
  const say = speak(aboutProgrammeMessages, locale);
  const { form, meetingMinutes: minutes, cadenceDays: days } = programme;
  return (
    <div lang={locale} className="grid gap-6 hyphens-auto">
      <p className="text-15 whitespace-pre-line">{inLocale(programme.purpose, locale)}</p>
      <Part heading={say("howHeading")}>
        <p className="text-14 text-ink-2">
          {say(form)}. {say("pace", { minutes, days })}.
        </p>
      </Part>
      <Part heading={say("expectHeading")}>
        <p className="text-14 whitespace-pre-line text-ink-2">{inLocale(programme.expectations, locale)}</p>
      </Part>
      <Part heading={say("whenHeading")}>
        <ProgrammeDays programme={programme} locale={locale} today={today} direction="vertical" />
      </Part>
      <Part heading={say("whoHeading")}>
        <ul className="grid gap-2">
          {coordinators.map((person) => (
            <li key={person.id} className="flex items-center gap-2.5 text-14">
              <Avatar person={person} size={28} />
              <span>
                {person.name}
                {person.takesPart && <span className="text-13 text-ink-3"> {say("takesPart")}</span>}
              </span>
            </li>
          ))}
        </ul>
      </Part>
    </div>
  );
}

type DaysProps = Pick<AboutProgrammeProps, "locale" | "today"> & {
  programme: Pick<ProgrammeDraft, "dates" | "form">;
  direction?: "auto" | "vertical";
};

/** The days of a programme as a line; the next one that is still to come is now. */
export function ProgrammeDays({ programme: { dates, form }, locale, today, direction = "auto" }: DaysProps) {
  const say = speak(programmeWords, locale);
  const about = speak(aboutProgrammeMessages, locale);
  const days = [
    { id: "joiningEndsOn", day: dates.joiningEndsOn },
    { id: "needsDueOn", day: dates.needsDueOn },
    { id: "introductionsOn", day: dates.introductionsOn },
    { id: "startsOn", day: dates.startsOn },
    { id: "endsOn", day: dates.endsOn },
  ] as const;
  const next = days.find(({ day }) => day !== null && day >= today)?.id;
  const steps = days.map(({ id, day }) => ({
    id,
    label: say(id === "startsOn" && form === "circles" ? "startsOnCircles" : id),
    detail: day === null ? about("anyTime") : writtenDate(day, locale, today),
    state: id === next ? ("now" as const) : day !== null && day < today ? ("done" as const) : ("todo" as const),
  }));
  return <StepLine label={about("whenHeading")} steps={steps} direction={direction} />;
}

const Part = ({ heading, children }: { heading: string; children: ReactNode }) => (
  <section className="grid gap-1.5">
    <h2 className="heading-3">{heading}</h2>
    {children}
  </section>
);
