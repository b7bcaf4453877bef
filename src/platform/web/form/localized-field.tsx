import { TranslateIcon } from "@phosphor-icons/react/dist/csr/Translate";
import { useId } from "react";
import { Input } from "react-aria-components/Input";
import { TextArea } from "react-aria-components/TextArea";
import { TextField } from "react-aria-components/TextField";
import { type Locale, locales } from "#platform/shared/actor.ts";
import { type LocalizedText, missingLocales } from "#platform/shared/localized-text.ts";
import { kitMessages } from "../kit/kit.messages.ts";
import { useMessages } from "../language/use-messages.ts";
import { ErrorLine, inputLook } from "./field-frame.tsx";
import { type FieldProps, useField } from "./form-state.ts";

export type LocalizedFieldProps = FieldProps<LocalizedText> & { maxLength?: number; rows?: number };

const nothing: LocalizedText = { sv: null, en: null };

/** The same text in Swedish and in English. One is enough: it is shown to everyone until the other is there. */
export function LocalizedField({ maxLength, rows, ...props }: LocalizedFieldProps) {
  const t = useMessages(kitMessages);
  const id = useId();
  const field = useField(props, isLocalized, nothing);
  const missing = missingIn(field.value);
  return (
    <fieldset aria-describedby={id} className="grid gap-1.5">
      <legend className={props.isLabelHidden ? "sr-only" : "pb-1.5 text-13 font-semibold"}>
        {props.label}
        {props.isOptional && <span className="font-normal text-ink-3"> ({t("optional")})</span>}
      </legend>
      {locales.map((locale) => (
        <TextField
          key={locale}
          aria-label={`${props.label}, ${t(locale === "sv" ? "swedish" : "english")}`}
          value={field.value[locale] ?? ""}
          onChange={(text) => field.change({ ...field.value, [locale]: text === "" ? null : text })}
          isInvalid={field.error !== null}
          isDisabled={props.isDisabled ?? false}
          {...(maxLength !== undefined && { maxLength })}
          className="relative"
        >
          <span
            aria-hidden
            className="absolute top-0 left-3 grid h-(--control-h) place-items-center text-12 font-[550] text-ink-3"
          >
            {locale}
          </span>
          {rows === undefined ? (
            <Input lang={locale} className={`${inputLook} w-full pl-10`} />
          ) : (
            <TextArea
              lang={locale}
              rows={rows}
              className={`${inputLook} w-full field-sizing-content max-h-96 py-2 pl-10`}
            />
          )}
        </TextField>
      ))}
      <div id={id} className="grid gap-1">
        {field.error !== null && <ErrorLine>{field.error}</ErrorLine>}
        {field.error === null && props.help && <span className="text-13 text-ink-3">{props.help}</span>}
        {missing && (
          <span className="flex items-center gap-1.5 text-13 text-caution">
            <TranslateIcon size={16} aria-hidden className="shrink-0" />
            {t(missing === "sv" ? "missingSv" : "missingEn")}
          </span>
        )}
      </div>
    </fieldset>
  );
}

/** The language that lacks a text the other one has. */
function missingIn(text: LocalizedText): Locale | null {
  const [first, ...others] = missingLocales(text);
  return others.length === 0 ? (first ?? null) : null;
}

const isLocalized = (value: unknown): value is LocalizedText =>
  typeof value === "object" && value !== null && "sv" in value && "en" in value;
