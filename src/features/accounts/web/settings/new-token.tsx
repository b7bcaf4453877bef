import { useMutation } from "@tanstack/react-query";
import { Choices } from "#platform/web/form/choices.tsx";
import { Form } from "#platform/web/form/form.tsx";
import { TextField } from "#platform/web/form/text-field.tsx";
import { Dialog } from "#platform/web/kit/dialog.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { settingsMessages } from "../../shared/settings.messages.ts";
import { api } from "../api.ts";
import { HandOver } from "../hand-over.tsx";
import { useMe } from "../me.ts";

const lengths = ["30", "90", "365"] as const;

/** Makes an API token and shows it, this once. */
export function NewToken({ onClose }: { onClose: () => void }) {
  const t = useMessages(settingsMessages);
  const hasPassword = useMe()?.hasPassword ?? true;
  const create = useMutation(api.auth.createToken.mutationOptions());
  if (create.data) {
    return <HandOver title={t("tokenMade")} body={t("tokenMadeBody")} secret={create.data.token} onClose={onClose} />;
  }
  return (
    <Dialog isOpen onClose={onClose} title={t("newToken")}>
      <Form
        initial={{ name: "", scope: "read", days: "90", present: "" }}
        action={create}
        onSubmit={({ name, scope, days, present }) =>
          create.mutate({ name, scopes: [scope], days: Number(days), ...(hasPassword && { present }) })
        }
        messages={settingsMessages}
        submit={t("newToken")}
        onCancel={onClose}
      >
        <TextField name="name" label={t("tokenName")} maxLength={80} isRequired autoFocus />
        <Choices
          name="scope"
          label={t("tokenScope")}
          look="joined"
          choices={[
            { value: "read", label: t("scopeRead") },
            { value: "write", label: t("scopeWrite") },
          ]}
        />
        <Choices
          name="days"
          label={t("tokenDays")}
          look="joined"
          choices={lengths.map((value) => ({ value, label: t("days", { n: value }) }))}
        />
        {hasPassword && (
          <TextField name="present" label={t("present")} type="password" autoComplete="current-password" isRequired />
        )}
      </Form>
    </Dialog>
  );
}
