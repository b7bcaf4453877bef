import { XIcon } from "@phosphor-icons/react/dist/csr/X";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { PersonPicker } from "#features/people/web/index.ts";
import { useErrorText } from "#platform/web/client/error-text.ts";
import { Avatar, type Person } from "#platform/web/kit/avatar.tsx";
import { Banner } from "#platform/web/kit/banner.tsx";
import { IconButton } from "#platform/web/kit/icon-button.tsx";
import { Row, Rows } from "#platform/web/kit/rows.tsx";
import { Section } from "#platform/web/kit/section.tsx";
import { receipt } from "#platform/web/kit/toasts.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { programmeSettingsMessages } from "../../shared/programme-settings.messages.ts";
import type { ProgrammeView } from "../../shared/programme-views.ts";
import { programmesMessages } from "../../shared/programmes.messages.ts";
import { api } from "../api.ts";

/** Those who run a programme: more can be added, and all but the last can be taken away again. */
export function CoordinatorList({ programme }: { programme: ProgrammeView }) {
  const t = useMessages(programmeSettingsMessages);
  const say = useErrorText(programmesMessages);
  const { coordinators, id: programmeId } = programme;
  const { add, remove } = useCoordinators(programmeId);
  const error = add.error ?? remove.error;
  const ids = coordinators.map(({ id }) => id);
  return (
    <Section heading={t("coordinatorsHeading")} lead={t("coordinatorsLead")}>
      <Rows label={t("coordinatorsHeading")} lead="person">
        {coordinators.map((person) => (
          <Row
            key={person.id}
            lead={<Avatar person={person} size={32} />}
            title={person.name}
            {...(person.takesPart && { detail: t("takesPart") })}
            {...(coordinators.length > 1 && {
              corner: (
                <IconButton
                  icon={XIcon}
                  label={t("removeCoordinator", { name: person.name })}
                  onPress={() => remove.mutate({ person })}
                />
              ),
            })}
          />
        ))}
      </Rows>
      {error && <Banner tone="danger">{say(error)}</Banner>}
      <div className="max-w-96">
        <PersonPicker
          label={t("addCoordinator")}
          isLabelHidden
          placeholder={t("addCoordinator")}
          without={ids}
          onPick={(person) => add.mutate({ person })}
        />
      </div>
    </Section>
  );
}

function useCoordinators(programmeId: string) {
  const t = useMessages(programmeSettingsMessages);
  const client = useQueryClient();
  const look = () => void client.invalidateQueries({ queryKey: api.programmes.key() });
  const idOf = ({ person }: { person: Person }) => ({ programmeId, personId: person.id });
  const add = useMutation({
    mutationFn: (one: { person: Person }) => api.programmes.addCoordinator.call(idOf(one)),
    onSuccess: (_, { person }) => {
      look();
      receipt(t("added", { name: person.name }));
    },
  });
  const remove = useMutation({
    mutationFn: (one: { person: Person }) => api.programmes.removeCoordinator.call(idOf(one)),
    onSuccess: (_, { person }) => {
      look();
      receipt(t("removed", { name: person.name }), { run: () => add.mutate({ person }) });
    },
  });
  return { add, remove };
}
