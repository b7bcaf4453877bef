import { MagnifyingGlassIcon } from "@phosphor-icons/react/dist/csr/MagnifyingGlass";
import { PlusIcon } from "@phosphor-icons/react/dist/csr/Plus";
import { useEffect, useState } from "react";
import { ComboBox } from "react-aria-components/ComboBox";
import { Group } from "react-aria-components/Group";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { kitMessages } from "../kit/kit.messages.ts";
import { useMessages } from "../language/use-messages.ts";
import { inputLook } from "./field-frame.tsx";
import { listLook, listPopover, type Option, OptionRow } from "./options.tsx";

export type PickerProps = {
  label: string;
  isLabelHidden?: boolean;
  placeholder?: string;
  options: readonly Option[];
  onPick: (option: Option) => void;
  /** Offers what was typed as a new answer, when nothing has that name. */
  onAddOwn?: (text: string) => void;
  /** When somebody else does the finding: called with what was typed, and the options are then shown as they come. */
  onSearch?: (typed: string) => void;
  isDisabled?: boolean;
};

const OWN = "own";

/** A search that adds what is picked to a list kept beside it, and is then ready for the next. */
export function Picker({
  label,
  isLabelHidden = false,
  placeholder,
  options,
  onPick,
  onAddOwn,
  onSearch,
  isDisabled = false,
}: PickerProps) {
  const t = useMessages(kitMessages);
  const [typed, setTyped] = useState("");
  const write = (text: string) => {
    setTyped(text);
    onSearch?.(text);
  };
  const found = onSearch ? options : hitsAmong(options, typed);
  const hits = useWithOwn(found, typed, onAddOwn !== undefined);
  const [picked, setPicked] = useState<string | null>(null);
  // A value that is there for a moment closes the list over what was picked; then the field is ready for the next.
  useEffect(() => setPicked(null), [picked]);
  const pick = (id: string) => {
    setPicked(id);
    const option = options.find((one) => one.id === id);
    if (option) onPick(option);
    else onAddOwn?.(typed.trim());
    write("");
  };
  return (
    <ComboBox<Option>
      className="grid gap-1.5"
      menuTrigger="input"
      allowsEmptyCollection={typed !== ""}
      items={hits}
      inputValue={typed}
      onInputChange={write}
      value={picked}
      onChange={(id) => id !== null && pick(String(id))}
      defaultFilter={() => true}
      isDisabled={isDisabled}
    >
      <Label className={isLabelHidden ? "sr-only" : "text-13 font-semibold"}>{label}</Label>
      <Group
        className={`${inputLook} w-full flex min-h-12 items-center gap-3 px-3.5 data-focus-within:outline-2 data-focus-within:outline-offset-2 data-focus-within:outline-focus`}
      >
        <MagnifyingGlassIcon size={18} aria-hidden className="shrink-0 text-ink-2" />
        <Input
          className="flex-1 bg-transparent text-15 outline-none pointer-coarse:text-[16px]"
          {...(placeholder && { placeholder })}
        />
      </Group>
      <Popover className={listPopover} offset={6}>
        <ListBox<Option>
          dependencies={[typed]}
          className={listLook}
          renderEmptyState={() => <p className="p-2.5 text-14 text-ink-3">{t("noHits")}</p>}
        >
          {(option) => <OptionRow option={option} typed={typed} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** What matches, best first. */
function hitsAmong(options: readonly Option[], typed: string): Option[] {
  const text = typed.trim().toLocaleLowerCase();
  return options
    .filter((option) => option.label.toLocaleLowerCase().includes(text))
    .sort((a, b) => a.label.toLocaleLowerCase().indexOf(text) - b.label.toLocaleLowerCase().indexOf(text))
    .slice(0, 40);
}

/** The hits, and last the offer to add what was typed. */
function useWithOwn(hits: readonly Option[], typed: string, mayAdd: boolean): readonly Option[] {
  const t = useMessages(kitMessages);
  const text = typed.trim().toLocaleLowerCase();
  const isKnown = hits.some((option) => option.label.toLocaleLowerCase() === text);
  if (!mayAdd || text === "" || isKnown) return hits;
  return [...hits, { id: OWN, label: t("addOwn", { text: typed.trim() }), lead: <PlusIcon size={16} aria-hidden /> }];
}
