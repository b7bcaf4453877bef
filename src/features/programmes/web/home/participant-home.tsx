import { linkOptions } from "@tanstack/react-router";
import { VisibilityBadge } from "#platform/web/kit/visibility-badge.tsx";
import { useLanguage, useLocalized } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { Screen } from "#platform/web/screen/screen.tsx";
import { programmeWords } from "../../shared/programme-words.messages.ts";
import type { ProgrammeView } from "../../shared/programme-views.ts";
import { AboutProgramme } from "../about-programme.tsx";
import { PhaseStatus } from "../phase-status.tsx";
import { OwnPlace } from "./own-place.tsx";

/** What a programme is, who runs it, and the reader's own place in it. */
export function ParticipantHome({ programme }: { programme: ProgrammeView }) {
  const words = useMessages(programmeWords);
  const read = useLocalized();
  const { locale } = useLanguage();
  const { today } = useWritten();
  const isOpen = programme.joining === "open" && programme.state === "open";
  return (
    <Screen
      heading={read(programme.name)}
      crumbs={[{ label: words("programmes"), link: linkOptions({ to: "/programmes" }) }]}
      lead={
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
          <PhaseStatus phase={programme.phase} />
          <span className="text-13">{words("participants", { n: programme.participants })}</span>
        </span>
      }
      audience={<VisibilityBadge audience={{ class: isOpen ? "organisation" : "programme" }} />}
    >
      <div className="grid grid-cols-[minmax(0,1fr)_22rem] items-start gap-x-14 gap-y-8 max-md:grid-cols-1">
        <div className="max-w-(--read-w) max-md:order-last">
          <AboutProgramme programme={programme} coordinators={programme.coordinators} locale={locale} today={today} />
        </div>
        <OwnPlace programme={programme} />
      </div>
    </Screen>
  );
}
