import { CheckIcon } from "@phosphor-icons/react/dist/csr/Check";
import type { ReactNode } from "react";
import { ListBoxItem } from "react-aria-components/ListBox";
import { rowLook } from "./row-look.ts";

/** One answer in a list that opens. `note` stands to the right: a number, a place. */
export type Option = {
  id: string;
  label: string;
  help?: string;
  note?: string;
  lead?: ReactNode;
  isDisabled?: boolean;
};

/** The floating sheet under a field, and the look of what is in it. */
export const listPopover =
  "min-w-(--trigger-width) max-w-[min(28rem,calc(100vw-2rem))] animate-rise overflow-auto rounded-3 border border-line-2 bg-raised shadow-2 data-exiting:animate-leave";
export const listLook = "max-h-[inherit] overflow-auto p-1 outline-none";

/** A row of a list that opens; what the person typed is bold in it. */
export function OptionRow({ option, typed = "" }: { option: Option; typed?: string }) {
  return (
    <ListBoxItem
      id={option.id}
      textValue={option.label}
      isDisabled={option.isDisabled ?? false}
      className={`group ${rowLook}`}
    >
      {option.lead}
      <span className="grid flex-1">
        <span>
          <Marked text={option.label} typed={typed} />
        </span>
        {option.help && <span className="text-13 text-ink-3">{option.help}</span>}
      </span>
      {option.note && <span className="shrink-0 text-13 text-ink-3">{option.note}</span>}
      <CheckIcon size={16} weight="bold" aria-hidden className="hidden shrink-0 text-me group-data-selected:block" />
    </ListBoxItem>
  );
}

function Marked({ text, typed }: { text: string; typed: string }) {
  const at = typed === "" ? -1 : text.toLocaleLowerCase().indexOf(typed.toLocaleLowerCase());
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <b className="font-semibold">{text.slice(at, at + typed.length)}</b>
      {text.slice(at + typed.length)}
    </>
  );
}
