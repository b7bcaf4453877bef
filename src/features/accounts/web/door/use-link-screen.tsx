import { useMutation } from "@tanstack/react-query";
import { useErrorText } from "#platform/web/client/error-text.ts";
import { Banner } from "#platform/web/kit/banner.tsx";
import { Button } from "#platform/web/kit/button.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import type { LinkView } from "../../shared/sign-in.contract.ts";
import { signInMessages } from "../../shared/sign-in.messages.ts";
import { useAfterSignIn } from "../after-sign-in.ts";
import { api } from "../api.ts";
import { FrontDoor } from "./front-door.tsx";
import { WithLink } from "./with-link.tsx";

/** A sign-in link is used by a press, so that a mail filter which opens it does not use it up. */
export const UseLinkScreen = () => <WithLink kind="sign-in">{(link) => <Enter link={link} />}</WithLink>;

function Enter({ link }: { link: LinkView & { token: string } }) {
  const t = useMessages(signInMessages);
  const say = useErrorText(signInMessages);
  const enter = useAfterSignIn();
  const use = useMutation(api.auth.useLink.mutationOptions({ onSuccess: enter }));
  return (
    <FrontDoor
      heading={t("useLinkHeading", { givenName: link.givenName })}
      lead={t("useLinkLead", { name: link.name })}
    >
      {use.error && <Banner tone="danger">{say(use.error)}</Banner>}
      <Button look="primary" isWide isBusy={use.isPending} autoFocus onPress={() => use.mutate({ token: link.token })}>
        {t("signIn")}
      </Button>
    </FrontDoor>
  );
}
