import { CaretDownIcon } from "@phosphor-icons/react/dist/csr/CaretDown";
import { Button } from "react-aria-components/Button";
import { ComboBox as AriaComboBox } from "react-aria-components/ComboBox";
import { Group } from "react-aria-components/Group";
import { Input } from "react-aria-components/Input";
import { ListBox } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { useState } from "react";
import { kitMessages } from "../kit/kit.messages.ts";
import { useMessages } from "../language/use-messages.ts";
import { FieldFrame, fieldLook, inputLook } from "./field-frame.tsx";
import { type FieldProps, isTextOrNull, useField } from "./form-state.ts";
import { listLook, listPopover, type Option, OptionRow } from "./options.tsx";

export type ComboBoxProps = FieldProps<string | null> & {
  options: readonly Option[];
  placeholder?: string;
  /** When the options come from the server: called with what was typed. Without it the list filters itself. */
  onSearch?: (typed: string) => void;
};

/** One of many answers, found by typing. To gather several, one after another, use a `Picker`. */
export function ComboBox({ options, placeholder, onSearch, ...props }: ComboBoxProps) {
  const field = useField(props, isTextOrNull, null);
  const nameOf = (id: string | null) => options.find((option) => option.id === id)?.label ?? "";
  const [typed, setTyped] = useState(() => nameOf(field.value));
  const [shown, setShown] = useState(field.value);
  // Somebody else may change the value: what is known first after the first look at the account.
  if (shown !== field.value) {
    setShown(field.value);
    setTyped(nameOf(field.value));
  }
  const t = useMessages(kitMessages);
  return (
    <AriaComboBox
      className={fieldLook}
      menuTrigger="focus"
      allowsEmptyCollection
      value={field.value}
      onChange={(id) => {
        field.change(id === null ? null : String(id));
        setTyped(nameOf(id === null ? null : String(id)));
      }}
      inputValue={typed}
      onInputChange={(text) => {
        setTyped(text);
        onSearch?.(text);
      }}
      {...(onSearch ? { items: options } : { defaultItems: options })}
      isInvalid={field.error !== null}
      isDisabled={props.isDisabled ?? false}
      isRequired={props.isRequired ?? false}
    >
      <FieldFrame {...props} error={field.error}>
        <Group
          className={`${inputLook} w-full flex items-center gap-2 pr-1 data-focus-within:outline-2 data-focus-within:outline-offset-2 data-focus-within:outline-focus`}
        >
          <Input className="flex-1 bg-transparent outline-none" {...(placeholder && { placeholder })} />
          <Button className="grid size-7 place-items-center rounded-1 text-ink-2 hover:bg-hover">
            <CaretDownIcon size={16} aria-hidden />
          </Button>
        </Group>
      </FieldFrame>
      <Popover className={listPopover} offset={4}>
        <ListBox<Option>
          dependencies={[typed]}
          className={listLook}
          renderEmptyState={() => <p className="p-2.5 text-14 text-ink-3">{t("noHits")}</p>}
        >
          {(option) => <OptionRow option={option} typed={typed} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
