import { MinusIcon } from "@phosphor-icons/react/dist/csr/Minus";
import { PlusIcon } from "@phosphor-icons/react/dist/csr/Plus";
import { Button } from "react-aria-components/Button";
import { Group } from "react-aria-components/Group";
import { Input } from "react-aria-components/Input";
import { NumberField as AriaNumberField } from "react-aria-components/NumberField";
import { FieldFrame, fieldLook, inputLook } from "./field-frame.tsx";
import { type FieldProps, isNumberOrNull, useField } from "./form-state.ts";

export type NumberFieldProps = FieldProps<number | null> & {
  min?: number;
  max?: number;
  step?: number;
  /** Stands after the number: "dagar", "%". */
  unit?: string;
};

const stepLook =
  "grid h-full w-9 place-items-center text-ink-2 hover:bg-hover data-pressed:bg-pressed data-disabled:text-ink-3 max-sm:w-11";

/** A number with its steps; an empty field is `null`. */
export function NumberField({ min, max, step, unit, ...props }: NumberFieldProps) {
  const field = useField(props, isNumberOrNull, null);
  const limits = {
    ...(min !== undefined && { minValue: min }),
    ...(max !== undefined && { maxValue: max }),
    ...(step !== undefined && { step }),
  };
  return (
    <AriaNumberField
      {...limits}
      className={fieldLook}
      value={field.value ?? Number.NaN}
      onChange={(value) => field.change(Number.isNaN(value) ? null : value)}
      isInvalid={field.error !== null}
      isDisabled={props.isDisabled ?? false}
      isRequired={props.isRequired ?? false}
    >
      <FieldFrame {...props} error={field.error}>
        <Group
          className={`${inputLook} flex h-(--control-h) w-44 items-center overflow-hidden px-0 data-focus-within:outline-2 data-focus-within:outline-offset-2 data-focus-within:outline-focus`}
        >
          <Button slot="decrement" className={stepLook}>
            <MinusIcon size={16} aria-hidden />
          </Button>
          <Input className="w-full flex-1 bg-transparent text-center outline-none" />
          {unit && <span className="pr-2 text-13 text-ink-3">{unit}</span>}
          <Button slot="increment" className={stepLook}>
            <PlusIcon size={16} aria-hidden />
          </Button>
        </Group>
      </FieldFrame>
    </AriaNumberField>
  );
}
