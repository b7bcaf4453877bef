import { type ReactNode, useId } from "react";
import { Form as AriaForm } from "react-aria-components/Form";
import type { Catalogue } from "#platform/shared/messages.ts";
import { useErrorText } from "../client/error-text.ts";
import { Banner } from "../kit/banner.tsx";
import { Button } from "../kit/button.tsx";
import type { ButtonLook } from "../kit/button-look.ts";
import { kitMessages } from "../kit/kit.messages.ts";
import { useMessages } from "../language/use-messages.ts";
import { FormContext, type Values } from "./form-state.ts";
import { useFormState } from "./use-form-state.ts";

/** The part of a mutation that a form follows: `const save = useMutation(api.goals.checkIn.mutationOptions())`. */
export type FormAction = { isPending: boolean; error: unknown };

export type FormProps<V extends Values> = {
  initial: V;
  action: FormAction;
  onSubmit: (draft: V) => void;
  /** The feature's sentences: for error codes, and `save` for the button unless `submit` says something else. */
  messages?: Catalogue;
  submit?: string;
  look?: ButtonLook;
  isWide?: boolean;
  onCancel?: () => void;
  /** The way out, where "Avbryt" says too little: "Stanna kvar". */
  cancel?: string;
  /** The buttons stand to the right, as in every dialog. */
  isInDialog?: boolean;
  /** Stands beside the buttons: who sees it, what happens next. */
  note?: ReactNode;
  children: ReactNode | ((draft: V) => ReactNode);
};

/**
 * A form that sends one command. Its fields bind by `name`; what the server refuses is shown at the field it concerns, and
 * the first such field gets the focus.
 */
export function Form<V extends Values>(props: FormProps<V>) {
  const {
    initial,
    action,
    onSubmit,
    messages = {},
    look = "primary",
    isWide = false,
    onCancel,
    cancel,
    isInDialog = false,
    note,
    children,
  } = props;
  const id = useId();
  const own = useMessages(messages);
  const kit = useMessages(kitMessages);
  const say = useErrorText(messages);
  const form = useFormState(id, initial, action.error);
  const submit = props.submit ?? (own.has("save") ? own("save") : kit("save"));
  return (
    <AriaForm id={id} className="grid gap-5" validationBehavior="aria" onSubmit={form.submitting(onSubmit)}>
      <FormContext value={form.state}>{typeof children === "function" ? children(form.draft) : children}</FormContext>
      {form.summary !== null && (
        <Banner tone="danger">{form.summary === "fields" ? kit("checkFields") : say(action.error)}</Banner>
      )}
      <div
        className={`flex flex-wrap items-center gap-2 max-sm:flex-col-reverse max-sm:items-stretch ${isInDialog ? "justify-end" : ""}`}
      >
        {note && <div className="mr-auto text-13 text-ink-2 max-sm:order-last">{note}</div>}
        {onCancel && <Button onPress={onCancel}>{cancel ?? kit("cancel")}</Button>}
        <Button type="submit" look={look} isWide={isWide} isBusy={action.isPending}>
          {submit}
        </Button>
      </div>
    </AriaForm>
  );
}
