import { useMutation, useQuery } from "@tanstack/react-query";
import { Form } from "#platform/web/form/form.tsx";
import { TextField } from "#platform/web/form/text-field.tsx";
import { Banner } from "#platform/web/kit/banner.tsx";
import { Button } from "#platform/web/kit/button.tsx";
import { TextButton } from "#platform/web/kit/text-link.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { signInMessages } from "../../shared/sign-in.messages.ts";
import { api } from "../api.ts";
import { FrontDoor } from "./front-door.tsx";

type Props = { way: "link" | "reset"; email: string; onBack: (email: string) => void };

/** Asks for a mail with a link: one that signs in, or one that leads to a new password. The answer never tells who is here. */
export function AskForMail({ way, email, onBack }: Props) {
  const t = useMessages(signInMessages);
  const ask = useMutation((way === "link" ? api.auth.askLink : api.auth.askReset).mutationOptions());
  const sendsMail = useQuery(api.organisation.get.queryOptions()).data?.sendsMail ?? true;
  if (ask.isSuccess) return <MailSent email={ask.variables.email} sendsMail={sendsMail} onAgain={ask.reset} />;
  return (
    <FrontDoor heading={t(`${way}Heading`)} lead={t(`${way}Lead`)}>
      <Form
        initial={{ email }}
        action={ask}
        onSubmit={(draft) => ask.mutate(draft)}
        messages={signInMessages}
        submit={t("sendLink")}
        isWide
      >
        {(draft) => (
          <>
            <TextField name="email" label={t("email")} type="email" autoComplete="username" isRequired autoFocus />
            <p className="text-13">
              <TextButton onPress={() => onBack(draft.email)}>{t("passwordInstead")}</TextButton>
            </p>
          </>
        )}
      </Form>
    </FrontDoor>
  );
}

function MailSent({ email, sendsMail, onAgain }: { email: string; sendsMail: boolean; onAgain: () => void }) {
  const t = useMessages(signInMessages);
  return (
    <FrontDoor heading={t("sentHeading")} lead={<p role="status">{t("sentBody", { email })}</p>}>
      {!sendsMail && <Banner tone="quiet">{t("noMail")}</Banner>}
      <Button isWide onPress={onAgain}>
        {t("askAgain")}
      </Button>
    </FrontDoor>
  );
}
