import { ToggleButton } from "react-aria-components/ToggleButton";
import { ToggleButtonGroup } from "react-aria-components/ToggleButtonGroup";
import type { CommonItem } from "#features/programmes/shared/needs-questions.ts";
import { useLocalized } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { assessmentMessages } from "../../shared/assessment.messages.ts";
import type { NeedsDraftState } from "./use-needs-draft.ts";

/** Questions on what two people may have in common; every one of them may be left out. */
export function CommonStep({ draft, set, items }: NeedsDraftState & { items: readonly CommonItem[] }) {
  const keep = (id: string, choices: string[]) => {
    const others = draft.common.filter((answer) => answer.id !== id);
    set({ common: choices.length === 0 ? others : [...others, { id, choices }] });
  };
  return (
    <div className="grid gap-8">
      {items.map((item) => (
        <Item
          key={item.id}
          item={item}
          chosen={draft.common.find(({ id }) => id === item.id)?.choices ?? []}
          onChange={(choices) => keep(item.id, choices)}
        />
      ))}
    </div>
  );
}

type ItemProps = { item: CommonItem; chosen: readonly string[]; onChange: (choices: string[]) => void };

function Item({ item, chosen, onChange }: ItemProps) {
  const t = useMessages(assessmentMessages);
  const read = useLocalized();
  const isFull = chosen.length >= item.most;
  const choose = (keys: Set<unknown>) => {
    const choices = item.choices.filter(({ id }) => keys.has(id)).map(({ id }) => id);
    if (choices.length <= item.most) onChange(choices);
  };
  return (
    <section className="grid gap-3">
      <h2 className="flex flex-wrap items-baseline justify-between gap-x-4 text-15 font-semibold">
        {read(item.question)}
        <span className="text-13 font-normal text-ink-3">{t("commonMost", { n: item.most })}</span>
      </h2>
      <ToggleButtonGroup
        aria-label={read(item.question)}
        selectionMode="multiple"
        selectedKeys={chosen}
        onSelectionChange={choose}
        className="flex flex-wrap gap-2"
      >
        {item.choices.map(({ id, text }) => (
          <ToggleButton
            key={id}
            id={id}
            isDisabled={isFull && !chosen.includes(id)}
            className="h-(--control-h) rounded-2 border border-control-line bg-raised px-3.5 text-14 hover:over-hover data-disabled:border-line-2 data-disabled:text-ink-3 data-selected:border-me data-selected:bg-me-tint data-selected:font-semibold data-selected:text-me data-selected:shadow-[inset_0_0_0_1px_var(--me)] forced-colors:data-selected:border-[Highlight]"
          >
            {read(text)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </section>
  );
}
