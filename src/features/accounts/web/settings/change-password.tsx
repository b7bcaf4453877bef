import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Form } from "#platform/web/form/form.tsx";
import { TextField } from "#platform/web/form/text-field.tsx";
import { Section } from "#platform/web/kit/section.tsx";
import { receipt } from "#platform/web/kit/toasts.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { settingsMessages } from "../../shared/settings.messages.ts";
import { api } from "../api.ts";
import { NewPassword } from "../door/new-password.tsx";
import { useMe } from "../me.ts";

/** A new password, for who knows the present one, or has none and came in just now. */
export function ChangePassword() {
  const t = useMessages(settingsMessages);
  const client = useQueryClient();
  const hasPassword = useMe()?.hasPassword ?? true;
  const change = useMutation(
    api.auth.changePassword.mutationOptions({
      onSuccess: async () => {
        receipt(t("passwordChanged"));
        await client.invalidateQueries({ queryKey: api.auth.key() });
      },
    }),
  );
  return (
    <Section heading={t("passwordHeading")} lead={hasPassword ? t("passwordLead") : t("noPasswordLead")}>
      <div className="max-w-95">
        <Form
          key={change.isSuccess ? "done" : "asking"}
          initial={{ present: "", password: "" }}
          action={change}
          onSubmit={({ present, password }) => change.mutate(hasPassword ? { present, password } : { password })}
          messages={settingsMessages}
          submit={hasPassword ? t("changePassword") : t("setPassword")}
          look="secondary"
        >
          {hasPassword && (
            <TextField name="present" label={t("present")} type="password" autoComplete="current-password" isRequired />
          )}
          <NewPassword label={t("newPassword")} />
        </Form>
      </div>
    </Section>
  );
}
