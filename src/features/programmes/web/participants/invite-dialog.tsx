import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { PersonPicker } from "#features/people/web/index.ts";
import { useErrorText } from "#platform/web/client/error-text.ts";
import type { Person } from "#platform/web/kit/avatar.tsx";
import { Banner } from "#platform/web/kit/banner.tsx";
import { Button } from "#platform/web/kit/button.tsx";
import { Chip, Chips } from "#platform/web/kit/chip.tsx";
import { Dialog } from "#platform/web/kit/dialog.tsx";
import { DialogButtons } from "#platform/web/kit/dialog-buttons.tsx";
import { kitMessages } from "#platform/web/kit/kit.messages.ts";
import { receipt } from "#platform/web/kit/toasts.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { participantsMessages } from "../../shared/participants.messages.ts";
import { programmesMessages } from "../../shared/programmes.messages.ts";
import { api } from "../api.ts";
import { PeopleWhoCan } from "./people-who-can.tsx";

type Props = {
  programmeId: string;
  isOpen: boolean;
  /** What those who are asked should be able to do; "" for no matter what. */
  skill: string;
  onClose: () => void;
};

/** Gathers colleagues by name, or those who have a skill that the programme lacks, and invites them all at once. */
export function InviteDialog({ programmeId, isOpen, skill, onClose }: Props) {
  const t = useMessages(participantsMessages);
  const kit = useMessages(kitMessages);
  const say = useErrorText(programmesMessages);
  const [people, setPeople] = useState<readonly Person[]>([]);
  const invite = useInvite(onClose);
  const chosen = people.map(({ id }) => id);
  const add = (person: Person) => setPeople([...people, person]);
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t("inviteTitle")}>
      <p className="text-14 text-ink-2">{t("inviteBody")}</p>
      {skill !== "" && <PeopleWhoCan skill={skill} without={chosen} onPick={add} />}
      <PersonPicker label={t("inviteWho")} isLabelHidden placeholder={t("inviteWho")} without={chosen} onPick={add} />
      {people.length > 0 && (
        <Chips label={t("inviteChosen")}>
          {people.map(({ id, name }) => (
            <Chip
              key={id}
              tone="chosen"
              text={name}
              onRemove={() => setPeople(people.filter((person) => person.id !== id))}
            />
          ))}
        </Chips>
      )}
      {invite.error && <Banner tone="danger">{say(invite.error)}</Banner>}
      <DialogButtons>
        <Button onPress={onClose}>{kit("cancel")}</Button>
        <Button
          look="primary"
          isDisabled={people.length === 0}
          isBusy={invite.isPending}
          onPress={() => invite.mutate({ programmeId, personIds: chosen })}
        >
          {t("invitePeople", { n: people.length })}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}

function useInvite(onClose: () => void) {
  const t = useMessages(participantsMessages);
  const client = useQueryClient();
  return useMutation(
    api.programmes.invite.mutationOptions({
      onSuccess: ({ invited }) => {
        onClose();
        void client.invalidateQueries({ queryKey: api.programmes.key() });
        receipt(t("invitedCount", { n: invited }));
      },
    }),
  );
}
