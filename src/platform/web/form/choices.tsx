import type { ReactNode } from "react";
import { Radio, RadioGroup } from "react-aria-components/RadioGroup";
import { FieldFrame, fieldLook } from "./field-frame.tsx";
import { type FieldProps, isTextOrNull, useField } from "./form-state.ts";

export type Choice<Value extends string = string> = {
  value: Value;
  label: string;
  help?: string;
  isDisabled?: boolean;
  extra?: ReactNode;
};

export type ChoicesProps<Value extends string> = Omit<FieldProps<Value | null>, "onChange" | "value"> & {
  value?: Value | null;
  onChange?: (value: Value) => void;
  choices: readonly Choice<Value>[];
  /** `rows` for short answers, `cards` where each choice needs a sentence, `joined` for a short scale (lite, ganska, mycket). */
  look?: "rows" | "cards" | "joined";
};

const looks = {
  rows: {
    group: "grid gap-1",
    item: "-mx-2.5 flex min-h-9 items-start gap-3 rounded-2 px-2.5 py-2 hover:bg-hover data-selected:bg-selected data-selected:font-semibold max-sm:min-h-11",
  },
  cards: {
    group: "grid grid-cols-[repeat(auto-fit,minmax(min(15rem,100%),1fr))] gap-3",
    item: "flex items-start gap-3 rounded-3 border border-line-2 bg-raised p-4 hover:over-hover data-selected:border-me data-selected:bg-me-tint data-selected:shadow-[inset_0_0_0_1px_var(--me)]",
  },
  joined: {
    group:
      "inline-grid auto-cols-[minmax(0,1fr)] grid-flow-col justify-self-start overflow-clip rounded-2 border border-control-line bg-raised max-sm:grid max-sm:justify-self-stretch",
    item: "grid h-[calc(var(--control-h)-2px)] place-items-center border-control-line px-4 text-13 font-[550] not-first:border-l hover:bg-hover data-selected:bg-me data-selected:font-semibold data-selected:text-on-me forced-colors:data-selected:bg-[Highlight] forced-colors:data-selected:text-[HighlightText] forced-colors:data-selected:forced-color-adjust-none",
  },
};

/** One of a few answers. Many answers, or long names, are a `Select` or a `ComboBox`. */
export function Choices<Value extends string>({ choices, look = "rows", onChange, ...props }: ChoicesProps<Value>) {
  const isChoice = (value: unknown): value is Value | null => isTextOrNull(value);
  const field = useField<Value | null>(
    { ...props, ...(onChange && { onChange: (value) => value !== null && onChange(value) }) },
    isChoice,
    null,
  );
  const choose = (value: string) => field.change(choices.find((choice) => choice.value === value)?.value ?? null);
  return (
    <RadioGroup
      className={fieldLook}
      value={field.value}
      onChange={choose}
      isDisabled={props.isDisabled ?? false}
      isRequired={props.isRequired ?? false}
      isInvalid={field.error !== null}
      orientation={look === "joined" ? "horizontal" : "vertical"}
    >
      <FieldFrame {...props} error={field.error}>
        <div className={looks[look].group}>
          {choices.map((choice) => (
            <Radio
              key={choice.value}
              value={choice.value}
              isDisabled={choice.isDisabled ?? false}
              className={`group ${looks[look].item} outline-offset-2 outline-focus data-disabled:text-ink-3 data-focus-visible:outline-2 ${look === "joined" ? "outline-offset-[-3px]" : ""}`}
            >
              {look === "joined" ? choice.label : <Answer {...choice} />}
            </Radio>
          ))}
        </div>
      </FieldFrame>
    </RadioGroup>
  );
}

function Answer({ label, help, extra }: Choice) {
  return (
    <>
      <span className="mt-0.5 grid size-[18px] shrink-0 place-items-center rounded-full border-[1.5px] border-control-line bg-raised group-data-selected:border-[5px] group-data-selected:border-me forced-colors:group-data-selected:border-[Highlight]" />
      <span className="grid flex-1 gap-0.5 text-14">
        <span className="group-data-selected:font-semibold">{label}</span>
        {help && <span className="text-13 font-normal text-ink-2">{help}</span>}
        {extra}
      </span>
    </>
  );
}
