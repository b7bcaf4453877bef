import { MagnifyingGlassIcon } from "@phosphor-icons/react/dist/csr/MagnifyingGlass";
import { XIcon } from "@phosphor-icons/react/dist/csr/X";
import { useEffect, useState } from "react";
import { Button } from "react-aria-components/Button";
import { Group } from "react-aria-components/Group";
import { Input } from "react-aria-components/Input";
import { SearchField as AriaSearchField } from "react-aria-components/SearchField";
import { inputLook } from "./field-frame.tsx";

const PAUSE_MS = 200;

export type SearchFieldProps = {
  label: string;
  placeholder?: string;
  value?: string;
  onSearch: (text: string) => void;
};

/** Search as you type: `onSearch` is called when the typing rests for a moment, and at once when it is emptied. */
export function SearchField({ label, placeholder = label, value = "", onSearch }: SearchFieldProps) {
  const [typed, setTyped] = useState(value);
  useEffect(() => {
    if (typed === value) return;
    const rest = setTimeout(() => onSearch(typed), typed === "" ? 0 : PAUSE_MS);
    return () => clearTimeout(rest);
  }, [typed, value, onSearch]);
  return (
    <AriaSearchField aria-label={label} value={typed} onChange={setTyped} className="group">
      <Group
        className={`${inputLook} w-full flex items-center gap-3 pr-1 data-focus-within:outline-2 data-focus-within:outline-offset-2 data-focus-within:outline-focus`}
      >
        <MagnifyingGlassIcon size={18} aria-hidden className="shrink-0 text-ink-2" />
        <Input
          placeholder={placeholder}
          className="flex-1 bg-transparent outline-none [&::-webkit-search-cancel-button]:hidden"
        />
        <Button className="grid size-7 place-items-center rounded-1 text-ink-2 group-data-empty:invisible hover:bg-hover max-sm:size-9">
          <XIcon size={16} aria-hidden />
        </Button>
      </Group>
    </AriaSearchField>
  );
}
