import { linkOptions } from "@tanstack/react-router";
import { SavedMark } from "#platform/web/form/saving.tsx";
import { Banner } from "#platform/web/kit/banner.tsx";
import { Section, Sections } from "#platform/web/kit/section.tsx";
import { VisibilityBadge } from "#platform/web/kit/visibility-badge.tsx";
import { useLocalized } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { Screen } from "#platform/web/screen/screen.tsx";
import { programmeSetupMessages } from "../../shared/programme-setup.messages.ts";
import { programmeSettingsMessages } from "../../shared/programme-settings.messages.ts";
import type { ProgrammeView } from "../../shared/programme-views.ts";
import { DaysFields } from "../set-up/days-fields.tsx";
import { FormFields } from "../set-up/form-fields.tsx";
import { PeopleFields } from "../set-up/people-fields.tsx";
import { PurposeFields } from "../set-up/purpose-fields.tsx";
import { useProgrammeDraft } from "../set-up/use-programme-draft.ts";
import { NotYourProgramme, WithProgramme } from "../with-programme.tsx";
import { CoordinatorList } from "./coordinator-list.tsx";
import { EndProgramme } from "./end-programme.tsx";

/** Everything about a programme that its coordinators decide, on one page, saved as it is written. */
export function SettingsScreen({ programmeId }: { programmeId: string }) {
  return (
    <WithProgramme programmeId={programmeId}>
      {(programme) =>
        programme.you.isCoordinator ? <Settings key={programme.id} programme={programme} /> : <NotYourProgramme />
      }
    </WithProgramme>
  );
}

function Settings({ programme }: { programme: ProgrammeView }) {
  const t = useMessages(programmeSettingsMessages);
  const setUp = useMessages(programmeSetupMessages);
  const read = useLocalized();
  const state = useProgrammeDraft(programme);
  const isOpen = programme.state === "open";
  const crumb = linkOptions({ to: "/programmes/$programmeId", params: { programmeId: programme.id } });
  return (
    <Screen
      heading={t("heading")}
      crumbs={[{ label: read(programme.name), link: crumb }]}
      lead={programme.can.update ? t("lead") : t("isClosed")}
      audience={<VisibilityBadge audience={{ class: "coordinators" }} />}
    >
      <Sections>
        {state.hasClashed && <Banner tone="caution">{setUp("clash")}</Banner>}
        {programme.can.update && (
          <>
            <Section heading={setUp("purpose")}>
              <PurposeFields {...state} />
            </Section>
            <Section heading={setUp("days")}>
              <DaysFields {...state} />
            </Section>
            <Section heading={setUp("people")}>
              <PeopleFields {...state} programmeId={programme.id} />
            </Section>
            <Section heading={setUp("form")}>
              <FormFields {...state} isFormFixed={isOpen} />
            </Section>
          </>
        )}
        <CoordinatorList programme={programme} />
        {programme.can.update && <EndProgramme programme={programme} />}
      </Sections>
      <div className="sticky bottom-4 flex justify-end pt-6 max-sm:bottom-20">
        <span className="rounded-full border border-line-2 bg-raised px-3 py-1 shadow-2">
          <SavedMark state={state.problems.size > 0 ? "unsaved" : state.saving} />
        </span>
      </div>
    </Screen>
  );
}
