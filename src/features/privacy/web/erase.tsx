import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useMe } from "#features/accounts/web/index.ts";
import { Form } from "#platform/web/form/form.tsx";
import { TextField } from "#platform/web/form/text-field.tsx";
import { Button } from "#platform/web/kit/button.tsx";
import { Dialog } from "#platform/web/kit/dialog.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { privacyMessages } from "../shared/privacy.messages.ts";
import { api } from "./api.ts";

/** What goes and what stays, before the button; and the question, before it happens. */
export function Erase() {
  const t = useMessages(privacyMessages);
  const [isAsking, ask] = useState(false);
  return (
    <div className="grid justify-items-start gap-4 pt-4">
      <div className="grid gap-5 sm:grid-cols-2">
        <Fate heading={t("gone")} what={t("goneWhat")} />
        <Fate heading={t("stays")} what={t("staysWhat")} />
      </div>
      <p className="text-13 text-ink-2">{t("hr")}</p>
      <Button look="danger" onPress={() => ask(true)}>
        {t("erase")}
      </Button>
      {isAsking && <Question onClose={() => ask(false)} />}
    </div>
  );
}

const Fate = ({ heading, what }: { heading: string; what: string }) => (
  <div className="grid content-start gap-1">
    <h3 className="text-14 font-semibold">{heading}</h3>
    <p className="text-14 text-ink-2">{what}</p>
  </div>
);

function Question({ onClose }: { onClose: () => void }) {
  const t = useMessages(privacyMessages);
  const hasPassword = useMe()?.hasPassword ?? true;
  const client = useQueryClient();
  const navigate = useNavigate();
  const leave = async () => {
    await navigate({ to: "/sign-in" });
    client.clear();
  };
  const erase = useMutation(api.privacy.erase.mutationOptions({ onSuccess: leave }));
  return (
    <Dialog isOpen onClose={onClose} title={t("sure")}>
      <p className="pb-4 text-14 text-ink-2">{t("sureWhat")}</p>
      <Form
        initial={{ present: "" }}
        action={erase}
        onSubmit={({ present }) => erase.mutate(hasPassword ? { present } : {})}
        messages={privacyMessages}
        submit={t("erase")}
        look="danger"
        onCancel={onClose}
      >
        {hasPassword && (
          <TextField name="present" label={t("present")} type="password" autoComplete="current-password" isRequired />
        )}
      </Form>
    </Dialog>
  );
}
