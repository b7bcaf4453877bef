import { ArrowUpIcon } from "@phosphor-icons/react/dist/csr/ArrowUp";
import { XIcon } from "@phosphor-icons/react/dist/csr/X";
import { PersonPicker } from "#features/people/web/index.ts";
import { Avatar, type Person } from "#platform/web/kit/avatar.tsx";
import { IconButton } from "#platform/web/kit/icon-button.tsx";
import { Row, Rows } from "#platform/web/kit/rows.tsx";
import { Section } from "#platform/web/kit/section.tsx";
import { VisibilityWords } from "#platform/web/kit/visibility-badge.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { assessmentMessages } from "../../shared/assessment.messages.ts";
import { mostBlocks, mostWishes } from "../../shared/needs-answers.ts";
import type { NeedsDraftState } from "./use-needs-draft.ts";

/** Whom somebody would like to meet, in order, and whom not. Nobody but the author and the matching ever learns it. */
export function PeopleStep({ draft, set, self }: NeedsDraftState & { self: string | null }) {
  const t = useMessages(assessmentMessages);
  const { wishes, blocks } = draft;
  const named = [...wishes, ...blocks].map(({ id }) => id);
  const without = self === null ? named : [...named, self];
  return (
    <div className="grid gap-9">
      <People
        heading={t("wishesLabel")}
        help={t("wishesHelp")}
        search={t("wishesSearch")}
        people={wishes}
        most={mostWishes}
        without={without}
        isRanked
        onChange={(next) => set({ wishes: next })}
      />
      <People
        heading={t("blocksLabel")}
        help={t("blocksHelp")}
        search={t("blocksSearch")}
        people={blocks}
        most={mostBlocks}
        without={without}
        onChange={(next) => set({ blocks: next })}
      />
    </div>
  );
}

type PeopleProps = {
  heading: string;
  help: string;
  search: string;
  people: readonly Person[];
  most: number;
  without: readonly string[];
  isRanked?: boolean;
  onChange: (people: Person[]) => void;
};

function People({ heading, help, search, people, most, without, isRanked = false, onChange }: PeopleProps) {
  const t = useMessages(assessmentMessages);
  return (
    <Section heading={heading} lead={help} end={<VisibilityWords audience={{ class: "self" }} />}>
      {people.length > 0 && (
        <Rows label={heading} lead="person">
          {people.map((person, at) => (
            <Row
              key={person.id}
              lead={<Avatar person={person} size={32} />}
              title={isRanked ? `${at + 1}. ${person.name}` : person.name}
              corner={
                <span className="flex">
                  {isRanked && at > 0 && (
                    <IconButton
                      icon={ArrowUpIcon}
                      label={t("moveUp", { name: person.name })}
                      onPress={() => onChange(movedUp(people, at))}
                    />
                  )}
                  <IconButton
                    icon={XIcon}
                    label={t("remove", { name: person.name })}
                    onPress={() => onChange(people.filter((other) => other !== person))}
                  />
                </span>
              }
            />
          ))}
        </Rows>
      )}
      {people.length < most && (
        <PersonPicker
          label={search}
          isLabelHidden
          placeholder={search}
          without={without}
          onPick={(person) => onChange([...people, person])}
        />
      )}
    </Section>
  );
}

/** The list with one person and the one before in each other's place. */
const movedUp = (people: readonly Person[], at: number): Person[] => [
  ...people.slice(0, at - 1),
  ...people.slice(at, at + 1),
  ...people.slice(at - 1, at),
  ...people.slice(at + 1),
];
