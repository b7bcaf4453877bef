import { useMutation } from "@tanstack/react-query";
import { useEffect } from "react";
import { Form } from "#platform/web/form/form.tsx";
import { useLanguage } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import type { LinkView } from "../../shared/sign-in.contract.ts";
import { signInMessages } from "../../shared/sign-in.messages.ts";
import { useAfterSignIn } from "../after-sign-in.ts";
import { api } from "../api.ts";
import { FrontDoor } from "./front-door.tsx";
import { NewPassword } from "./new-password.tsx";
import { WithLink } from "./with-link.tsx";

/** The first time: a password, the language that the page is in, and in. */
export const InvitationScreen = () => (
  <WithLink kind="invitation">{(link) => <Accept key={link.token} link={link} />}</WithLink>
);

function Accept({ link }: { link: LinkView & { token: string } }) {
  const t = useMessages(signInMessages);
  const { locale, timeZone, choose } = useLanguage();
  const enter = useAfterSignIn();
  const accept = useMutation(api.auth.acceptInvitation.mutationOptions({ onSuccess: enter }));
  // The mail was in this language; whoever wants the other one says so above.
  useEffect(() => choose(link.locale), [link.locale, choose]);
  return (
    <FrontDoor
      heading={t("invitationHeading", { givenName: link.givenName })}
      lead={t("invitationLead", { organisation: link.organisation })}
    >
      <Form
        initial={{ password: "" }}
        action={accept}
        onSubmit={({ password }) => accept.mutate({ token: link.token, password, locale, timeZone })}
        messages={signInMessages}
        submit={t("join")}
        isWide
      >
        <UserName email={link.email} />
        <NewPassword label={t("chooseOne")} autoFocus />
      </Form>
    </FrontDoor>
  );
}

/** Tells a password manager whose password it is to keep. */
export const UserName = ({ email }: { email: string | null }) => (
  <input type="email" autoComplete="username" value={email ?? ""} readOnly hidden />
);
