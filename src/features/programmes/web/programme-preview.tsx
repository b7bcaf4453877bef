import { useState } from "react";
import { type Locale, locales } from "#platform/shared/actor.ts";
import { inLocale } from "#platform/shared/localized-text.ts";
import { speak } from "#platform/shared/speak.ts";
import { Segmented } from "#platform/web/kit/segmented.tsx";
import { useLanguage } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { aboutProgrammeMessages } from "../shared/about-programme.messages.ts";
import type { ProgrammeDraft } from "../shared/programme-draft.ts";
import type { ProgrammeCoordinator } from "../shared/programme-views.ts";
import { programmeSetupMessages } from "../shared/programme-setup.messages.ts";
import { AboutProgramme } from "./about-programme.tsx";

type Props = { draft: ProgrammeDraft; coordinators: readonly ProgrammeCoordinator[] };

/** The programme as a participant will see it on a phone, in either language, as it is being written. */
export function ProgrammePreview({ draft, coordinators }: Props) {
  const t = useMessages(programmeSetupMessages);
  const { locale: own } = useLanguage();
  const { today } = useWritten();
  const [locale, choose] = useState<Locale>(own);
  const say = speak(aboutProgrammeMessages, locale);
  return (
    <aside
      aria-label={t("previewHeading")}
      className="grid content-start justify-items-center gap-3.5 border-l border-line bg-sunken px-8 py-7 max-sm:border-t max-sm:border-l-0 max-sm:px-4"
    >
      <div className="flex w-full max-w-75 items-center justify-between gap-3">
        <b className="text-13 font-semibold">{t("previewHeading")}</b>
        <Segmented
          label={t("previewLanguage")}
          value={locale}
          onChange={choose}
          choices={locales.map((value) => ({ value, label: value, lang: value }))}
        />
      </div>
      <div className="grid w-full max-w-75 gap-4 rounded-[28px] border border-line-2 bg-surface px-4.5 py-5 shadow-2">
        <p lang={locale} className="display-2 text-balance">
          {inLocale(draft.name, locale)}
        </p>
        <AboutProgramme programme={draft} coordinators={coordinators} locale={locale} today={today} />
        <p
          aria-hidden
          className="grid h-(--control-h) place-items-center rounded-2 bg-me text-14 font-semibold text-on-me"
        >
          {say("join")}
        </p>
      </div>
    </aside>
  );
}
