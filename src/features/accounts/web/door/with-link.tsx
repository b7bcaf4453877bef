import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { codeOf } from "#platform/web/client/wire-error.ts";
import { LinkButton } from "#platform/web/kit/link-button.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import type { LinkView } from "../../shared/sign-in.contract.ts";
import { signInMessages } from "../../shared/sign-in.messages.ts";
import { api } from "../api.ts";
import { FrontDoor } from "./front-door.tsx";
import { useLinkToken } from "./link-token.ts";

type Props = { kind: LinkView["kind"]; children: (link: LinkView & { token: string }) => ReactNode };

/** Reads the link that the reader came by, without using it up, and says so when it is over. */
export function WithLink({ kind, children }: Props) {
  const token = useLinkToken();
  const link = useQuery(
    api.auth.readLink.queryOptions({ input: { token }, staleTime: Number.POSITIVE_INFINITY, retry: false }),
  );
  const isOver = token === "" || codeOf(link.error) === "LINK_ENDED" || (link.data && link.data.kind !== kind);
  if (isOver) return <LinkIsOver />;
  return <Loaded value={link}>{(view) => children({ ...view, token })}</Loaded>;
}

function LinkIsOver() {
  const t = useMessages(signInMessages);
  return (
    <FrontDoor heading={t("endedHeading")} lead={t("endedBody")}>
      <LinkButton to="/sign-in" look="primary" isWide>
        {t("toSignIn")}
      </LinkButton>
    </FrontDoor>
  );
}
