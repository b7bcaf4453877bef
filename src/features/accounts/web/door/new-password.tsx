import { useState } from "react";
import { Checkbox } from "#platform/web/form/check.tsx";
import { TextField } from "#platform/web/form/text-field.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { signInMessages } from "../../shared/sign-in.messages.ts";

/** Choosing a password: written once, and shown to who wants to be sure. Stands in a form, under the name `password`. */
export function NewPassword({ label, autoFocus = false }: { label: string; autoFocus?: boolean }) {
  const t = useMessages(signInMessages);
  const [isShown, show] = useState(false);
  return (
    <div className="grid gap-2.5">
      <TextField
        name="password"
        label={label}
        help={t("passwordHelp")}
        type={isShown ? "text" : "password"}
        autoComplete="new-password"
        isRequired
        autoFocus={autoFocus}
      />
      <Checkbox label={t("showPassword")} value={isShown} onChange={show} />
    </div>
  );
}
