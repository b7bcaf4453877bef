import { createContext, useContext, useEffect } from "react";

export type Values = Record<string, unknown>;

export type FormState = {
  values: Values;
  set: (name: string, value: unknown) => void;
  errorOf: (name: string) => string | null;
  /** A field says that it is there, and whether it may be left empty. */
  register: (name: string, isRequired: boolean) => () => void;
};

export const FormContext = createContext<FormState | null>(null);

/** What every field takes. Inside a `Form` only `name` and `label`; outside of one `value` and `onChange`. */
export type FieldProps<Value> = {
  label: string;
  name?: string;
  help?: string;
  error?: string | null | undefined;
  value?: Value;
  onChange?: (value: Value) => void;
  /** May not be left empty; the form says so before it sends anything. */
  isRequired?: boolean;
  /** Adds "frivilligt" to the label, where most other fields are required. */
  isOptional?: boolean;
  isDisabled?: boolean;
  /** The label is then for screen readers only; something visible must say the same. */
  isLabelHidden?: boolean;
};

export type BoundField<Value> = { value: Value; error: string | null; change: (value: Value) => void };

/** Binds a field to the form round it by its name, or to its own props. */
export function useField<Value>(
  props: FieldProps<Value>,
  isValue: (value: unknown) => value is Value,
  empty: Value,
): BoundField<Value> {
  const { name, isRequired = false } = props;
  const form = useContext(FormContext);
  const register = form?.register;
  useEffect(() => (name && register ? register(name, isRequired) : undefined), [name, register, isRequired]);
  const inForm = form && name !== undefined && props.onChange === undefined;
  const held = inForm ? form.values[name] : props.value;
  return {
    value: isValue(held) ? held : empty,
    error: props.error ?? (form && name !== undefined ? form.errorOf(name) : null),
    change: (value) => {
      if (inForm) form.set(name, value);
      props.onChange?.(value);
    },
  };
}

export const isText = (value: unknown): value is string => typeof value === "string";
export const isNumberOrNull = (value: unknown): value is number | null => typeof value === "number" || value === null;
export const isFlag = (value: unknown): value is boolean => typeof value === "boolean";
export const isTextOrNull = (value: unknown): value is string | null => isText(value) || value === null;
