import { useQuery } from "@tanstack/react-query";
import { FrontDoor, useLinkToken } from "#features/accounts/web/index.ts";
import { LinkButton } from "#platform/web/kit/link-button.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import { setUpMessages } from "../shared/set-up.messages.ts";
import { api } from "./api.ts";
import { SetUpForm } from "./set-up-form.tsx";

/** The first page of an installation: opened by the link that its start printed, and gone when it is done. */
export function SetUpScreen() {
  const t = useMessages(setUpMessages);
  const token = useLinkToken();
  const organisation = useQuery(api.organisation.get.queryOptions({ staleTime: Number.POSITIVE_INFINITY }));
  return (
    <Loaded value={organisation}>
      {({ isSetUp, sendsMail }) => {
        if (!isSetUp && token !== "") return <SetUpForm token={token} sendsMail={sendsMail} />;
        const word = isSetUp ? "done" : "noLink";
        return (
          <FrontDoor heading={t(`${word}Heading`)} lead={t(`${word}Body`)}>
            {isSetUp && (
              <LinkButton to="/sign-in" look="primary" isWide>
                {t("toSignIn")}
              </LinkButton>
            )}
          </FrontDoor>
        );
      }}
    </Loaded>
  );
}
