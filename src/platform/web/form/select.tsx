import { CaretDownIcon } from "@phosphor-icons/react/dist/csr/CaretDown";
import { Button } from "react-aria-components/Button";
import { ListBox } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Select as AriaSelect, SelectValue } from "react-aria-components/Select";
import { FieldFrame, fieldLook, inputLook } from "./field-frame.tsx";
import { type FieldProps, isTextOrNull, useField } from "./form-state.ts";
import { listLook, listPopover, type Option, OptionRow } from "./options.tsx";

export type SelectProps = FieldProps<string | null> & {
  options: readonly Option[];
  placeholder?: string;
  isSmall?: boolean;
};

/** One of five to about fifteen known answers. Fewer are `Choices`, more are a `ComboBox`. */
export function Select({ options, placeholder, isSmall = false, ...props }: SelectProps) {
  const field = useField(props, isTextOrNull, null);
  return (
    <AriaSelect
      className={fieldLook}
      value={field.value}
      onChange={(id) => field.change(id === null ? null : String(id))}
      isInvalid={field.error !== null}
      isDisabled={props.isDisabled ?? false}
      isRequired={props.isRequired ?? false}
      {...(placeholder !== undefined && { placeholder })}
    >
      <FieldFrame {...props} error={field.error}>
        <Button
          className={`${inputLook} w-full flex items-center gap-2 text-left hover:over-hover ${isSmall ? "min-h-8 text-13" : ""} ${field.error === null ? "" : "border-danger shadow-[0_0_0_1px_var(--danger)]"}`}
        >
          <SelectValue className="flex-1 truncate data-placeholder:text-ink-3">
            {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
          </SelectValue>
          <CaretDownIcon size={16} aria-hidden className="shrink-0 text-ink-2" />
        </Button>
      </FieldFrame>
      <Popover className={listPopover} offset={4}>
        <ListBox className={listLook} items={options}>
          {(option) => <OptionRow option={option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
