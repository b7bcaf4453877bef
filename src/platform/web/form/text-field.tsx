import { Input } from "react-aria-components/Input";
import { TextArea as AriaTextArea } from "react-aria-components/TextArea";
import { TextField as AriaTextField } from "react-aria-components/TextField";
import { FieldFrame, fieldLook, inputLook } from "./field-frame.tsx";
import { type FieldProps, isText, useField } from "./form-state.ts";

type TextProps = FieldProps<string> & { maxLength?: number; placeholder?: string; autoFocus?: boolean };
export type TextFieldProps = TextProps & {
  type?: "text" | "email" | "password" | "url" | "tel";
  autoComplete?: string;
};
export type TextAreaProps = TextProps & {
  rows?: number;
  /** What a person says and stands by (a goal, a promise) is written in the voice face. */
  isVoice?: boolean;
};

/** One line of text. */
export function TextField({ type = "text", autoComplete, placeholder, ...props }: TextFieldProps) {
  const field = useField(props, isText, "");
  return (
    <AriaTextField
      {...ariaOf(props, field.error)}
      type={type}
      autoComplete={autoComplete ?? "off"}
      value={field.value}
      onChange={field.change}
    >
      <FieldFrame {...props} error={field.error}>
        <Input className={`${inputLook} w-full`} {...(placeholder && { placeholder })} />
      </FieldFrame>
    </AriaTextField>
  );
}

/** Several lines of text; grows with what is written. */
export function TextArea({ rows = 3, isVoice = false, placeholder, ...props }: TextAreaProps) {
  const field = useField(props, isText, "");
  return (
    <AriaTextField {...ariaOf(props, field.error)} value={field.value} onChange={field.change}>
      <FieldFrame {...props} error={field.error}>
        <AriaTextArea
          rows={rows}
          style={{ minHeight: heightOf(rows) }}
          className={`${inputLook} w-full field-sizing-content max-h-96 resize-y py-2 ${isVoice ? "voice" : ""}`}
          {...(placeholder && { placeholder })}
        />
      </FieldFrame>
    </AriaTextField>
  );
}

function ariaOf({ name, isRequired, isDisabled, maxLength, autoFocus }: TextProps, error: string | null) {
  return {
    className: fieldLook,
    isInvalid: error !== null,
    ...(name !== undefined && { name }),
    ...(isRequired !== undefined && { isRequired }),
    ...(isDisabled !== undefined && { isDisabled }),
    ...(maxLength !== undefined && { maxLength }),
    ...(autoFocus !== undefined && { autoFocus }),
  };
}

/** A box that grows with its content ignores `rows`, so its least height is said in pixels: lines, padding and edge. */
const heightOf = (rows: number): number => rows * 20 + 18;
