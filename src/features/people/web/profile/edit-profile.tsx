import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ComboBox } from "#platform/web/form/combo-box.tsx";
import { Form } from "#platform/web/form/form.tsx";
import { TextArea } from "#platform/web/form/text-field.tsx";
import { Section, Sections } from "#platform/web/kit/section.tsx";
import { receipt } from "#platform/web/kit/toasts.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { WeekGrid } from "#platform/web/week-grid/week-grid.tsx";
import type { PersonView } from "../../shared/person-view.ts";
import { ABOUT_LENGTH } from "../../shared/profile-changes.ts";
import { profileMessages } from "../../shared/profile.messages.ts";
import { api } from "../api.ts";
import { OwnLanguages } from "./own-languages.tsx";
import { type DraftSkill, draftOf, OwnSkills, skillsToSave } from "./own-skills.tsx";

const zones = [...Intl.supportedValuesOf("timeZone"), "UTC"].map((id) => ({ id, label: id.replaceAll("_", " ") }));

/** Changes the own profile. Only what was changed is sent, so that the rest still follows the personnel system. */
export function EditProfile({ person, onDone }: { person: PersonView; onDone: () => void }) {
  const t = useMessages(profileMessages);
  const client = useQueryClient();
  const [skills, setSkills] = useState<readonly DraftSkill[]>(() => draftOf(person.skills));
  const [languages, setLanguages] = useState<readonly string[]>(person.languages);
  const [hours, setHours] = useState<readonly number[]>(person.workingHours ?? []);
  const save = useMutation(
    api.people.updateProfile.mutationOptions({
      onSuccess: (saved) => {
        client.setQueryData(api.people.get.queryKey({ input: { personId: person.id } }), saved);
        void client.invalidateQueries({ queryKey: api.people.list.key() });
        receipt(t("saved"));
        onDone();
      },
    }),
  );
  const submit = ({ about, timeZone }: { about: string; timeZone: string | null }) =>
    save.mutate({
      personId: person.id,
      version: person.version,
      skills: skillsToSave(skills),
      about: about.trim() || null,
      workingHours: hours.length > 0 ? [...hours] : null,
      ...(languages.join() !== person.languages.join() && { languages: [...languages] }),
      ...(timeZone !== person.timeZone && { timeZone }),
    });
  return (
    <Form
      initial={{ about: person.about ?? "", timeZone: person.timeZone }}
      action={save}
      onSubmit={submit}
      onCancel={onDone}
      messages={profileMessages}
    >
      <Sections>
        <Section heading={t("skillsHeading")} lead={t("skillsLead")}>
          <OwnSkills skills={skills} onChange={setSkills} />
        </Section>
        <Section heading={t("aboutHeading")}>
          <TextArea
            name="about"
            label={t("aboutHeading")}
            isLabelHidden
            help={t("aboutHelp")}
            maxLength={ABOUT_LENGTH}
            rows={4}
            isVoice
          />
        </Section>
        <Section heading={t("languagesHeading")}>
          <OwnLanguages languages={languages} onChange={setLanguages} />
        </Section>
        <Section heading={t("hoursHeading")}>
          <div className="max-w-[28rem]">
            <ComboBox name="timeZone" label={t("zoneHeading")} options={zones} />
          </div>
          <div className="max-w-[36rem]">
            <WeekGrid label={t("hoursLabel")} value={hours} onChange={setHours} />
          </div>
        </Section>
      </Sections>
    </Form>
  );
}
