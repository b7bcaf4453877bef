import { useMutation } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Form } from "#platform/web/form/form.tsx";
import { TextField } from "#platform/web/form/text-field.tsx";
import { TextButton } from "#platform/web/kit/text-link.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { signInMessages } from "../../shared/sign-in.messages.ts";
import { useAfterSignIn } from "../after-sign-in.ts";
import { api } from "../api.ts";
import { FrontDoor } from "./front-door.tsx";
import type { Way } from "./sign-in-screen.tsx";

type Props = { email: string; onOther: (way: Way, email: string) => void; below?: ReactNode };

/** Signing in with what one knows. */
export function PasswordSignIn({ email, onOther, below }: Props) {
  const t = useMessages(signInMessages);
  const enter = useAfterSignIn();
  const signIn = useMutation(api.auth.signIn.mutationOptions({ onSuccess: enter }));
  return (
    <FrontDoor heading={t("signInHeading")} below={below}>
      <Form
        initial={{ email, password: "" }}
        action={signIn}
        onSubmit={(draft) => signIn.mutate(draft)}
        messages={signInMessages}
        submit={t("signIn")}
        isWide
      >
        {(draft) => (
          <>
            <TextField name="email" label={t("email")} type="email" autoComplete="username" isRequired autoFocus />
            <TextField
              name="password"
              label={t("password")}
              type="password"
              autoComplete="current-password"
              isRequired
            />
            <div className="flex flex-wrap justify-between gap-x-4 gap-y-1 text-13">
              <TextButton onPress={() => onOther("link", draft.email)}>{t("linkInstead")}</TextButton>
              <TextButton onPress={() => onOther("reset", draft.email)}>{t("forgotten")}</TextButton>
            </div>
          </>
        )}
      </Form>
    </FrontDoor>
  );
}
