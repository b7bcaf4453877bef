import { CheckIcon } from "@phosphor-icons/react/dist/csr/Check";
import { MinusIcon } from "@phosphor-icons/react/dist/csr/Minus";
import type { ReactNode } from "react";
import { Checkbox as AriaCheckbox } from "react-aria-components/Checkbox";
import { Switch as AriaSwitch } from "react-aria-components/Switch";
import { ErrorLine } from "./field-frame.tsx";
import { type FieldProps, isFlag, useField } from "./form-state.ts";

export type CheckProps = Omit<FieldProps<boolean>, "isOptional"> & {
  /** Instead of the plain label, where it holds a link; `label` is then its accessible name. */
  children?: ReactNode;
  /** Whose ink: the other person's promises are ticked in theirs. */
  ink?: "me" | "peer";
  isIndeterminate?: boolean;
};

const boxes = {
  me: "border-control-line group-data-selected:border-me group-data-selected:bg-me group-data-selected:text-on-me group-data-indeterminate:border-me group-data-indeterminate:bg-me group-data-indeterminate:text-on-me",
  peer: "border-peer-ink group-data-selected:border-peer group-data-selected:bg-peer group-data-selected:text-on-peer",
};

/** One thing that is so or is not so. A setting that works at once is a `Switch`. */
export function Checkbox({ children, ink = "me", isIndeterminate = false, ...props }: CheckProps) {
  const field = useField(props, isFlag, false);
  return (
    <div className="grid gap-1">
      <AriaCheckbox
        {...ariaOf(props, field.value, field.change, field.error)}
        isIndeterminate={isIndeterminate}
        className="group flex min-h-6 items-start gap-2.5 text-14 data-disabled:text-ink-3"
      >
        <span
          className={`mt-px grid size-[18px] shrink-0 place-items-center rounded-1 border-[1.5px] bg-raised text-transparent outline-offset-2 outline-focus transition-colors duration-(--m-1) group-data-focus-visible:outline-2 group-data-disabled:border-line-2 group-data-invalid:border-danger ${boxes[ink]}`}
        >
          {isIndeterminate ? (
            <MinusIcon size={12} weight="bold" aria-hidden />
          ) : (
            <CheckIcon size={12} weight="bold" aria-hidden />
          )}
        </span>
        <Words {...props}>{children}</Words>
      </AriaCheckbox>
      {field.error !== null && <ErrorLine>{field.error}</ErrorLine>}
    </div>
  );
}

/** A setting that takes effect at once. */
export function Switch({ children, ...props }: Omit<CheckProps, "ink" | "isIndeterminate">) {
  const field = useField(props, isFlag, false);
  return (
    <AriaSwitch
      {...ariaOf(props, field.value, field.change, field.error)}
      className="group flex min-h-6 items-start gap-2.5 text-14 data-disabled:text-ink-3 [&>span:last-child]:pt-0.5"
    >
      <span className="relative h-6 w-10 shrink-0 rounded-full border border-transparent bg-control-line outline-offset-2 outline-focus transition-colors duration-(--m-1) group-data-focus-visible:outline-2 group-data-selected:bg-me forced-colors:group-data-selected:bg-[Highlight]">
        <span className="absolute top-[2px] left-[2px] size-[18px] rounded-full bg-surface transition-transform duration-(--m-1) group-data-selected:translate-x-4 group-data-selected:bg-on-me forced-colors:bg-[ButtonText]" />
      </span>
      <Words {...props}>{children}</Words>
    </AriaSwitch>
  );
}

function Words({
  label,
  help,
  isLabelHidden,
  children,
}: Pick<CheckProps, "label" | "help" | "isLabelHidden" | "children">) {
  return (
    <span className={isLabelHidden ? "sr-only" : "grid gap-0.5"}>
      <span>{children ?? label}</span>
      {help && <span className="text-13 text-ink-3">{help}</span>}
    </span>
  );
}

function ariaOf(props: CheckProps, isSelected: boolean, onChange: (value: boolean) => void, error: string | null) {
  const { isDisabled = false, isRequired = false, name } = props;
  return {
    isSelected,
    onChange,
    isDisabled,
    isRequired,
    isInvalid: error !== null,
    ...(name !== undefined && { name }),
  };
}
