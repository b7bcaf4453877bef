import { useMutation } from "@tanstack/react-query";
import { Form } from "#platform/web/form/form.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import type { LinkView } from "../../shared/sign-in.contract.ts";
import { signInMessages } from "../../shared/sign-in.messages.ts";
import { useAfterSignIn } from "../after-sign-in.ts";
import { api } from "../api.ts";
import { FrontDoor } from "./front-door.tsx";
import { UserName } from "./invitation-screen.tsx";
import { NewPassword } from "./new-password.tsx";
import { WithLink } from "./with-link.tsx";

/** A new password for somebody who forgot the old one. */
export const SetPasswordScreen = () => <WithLink kind="reset">{(link) => <Choose link={link} />}</WithLink>;

function Choose({ link }: { link: LinkView & { token: string } }) {
  const t = useMessages(signInMessages);
  const enter = useAfterSignIn();
  const set = useMutation(api.auth.setPassword.mutationOptions({ onSuccess: enter }));
  return (
    <FrontDoor heading={t("setHeading", { givenName: link.givenName })} lead={t("setLead")}>
      <Form
        initial={{ password: "" }}
        action={set}
        onSubmit={({ password }) => set.mutate({ token: link.token, password })}
        messages={signInMessages}
        submit={t("savePassword")}
        isWide
      >
        <UserName email={link.email} />
        <NewPassword label={t("newPassword")} autoFocus />
      </Form>
    </FrontDoor>
  );
}
