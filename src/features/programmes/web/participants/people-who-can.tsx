import { PlusIcon } from "@phosphor-icons/react/dist/csr/Plus";
import { useQuery } from "@tanstack/react-query";
import { peopleContract } from "#features/people/shared/people.contract.ts";
import { apiOf } from "#platform/web/client/api-of.ts";
import { Avatar, type Person } from "#platform/web/kit/avatar.tsx";
import { IconButton } from "#platform/web/kit/icon-button.tsx";
import { Row, Rows } from "#platform/web/kit/rows.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import { participantsMessages } from "../../shared/participants.messages.ts";

const api = apiOf({ people: peopleContract });
const SUGGESTED = 5;

type Props = { skill: string; without: readonly string[]; onPick: (person: Person) => void };

/** Colleagues who have a skill in their profile, to choose among. */
export function PeopleWhoCan({ skill, without, onPick }: Props) {
  const t = useMessages(participantsMessages);
  const found = useQuery(api.people.list.queryOptions({ input: { search: skill, limit: 20 } }));
  return (
    <section className="grid gap-1">
      <h3 className="label">{t("canSkill", { skill })}</h3>
      <Loaded value={found}>
        {({ items }) => {
          const people = items.filter(({ id }) => !without.includes(id)).slice(0, SUGGESTED);
          if (people.length === 0) return <p className="text-13 text-ink-2">{t("canNobody")}</p>;
          return (
            <Rows label={t("canSkill", { skill })} lead="person">
              {people.map(({ id, name, title, department }) => (
                <Row
                  key={id}
                  lead={<Avatar person={{ id, name }} size={32} />}
                  title={name}
                  detail={[title, department].filter(Boolean).join(", ")}
                  corner={
                    <IconButton icon={PlusIcon} label={t("add", { name })} onPress={() => onPick({ id, name })} />
                  }
                />
              ))}
            </Rows>
          );
        }}
      </Loaded>
    </section>
  );
}
