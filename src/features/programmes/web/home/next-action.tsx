import { IntersectIcon } from "@phosphor-icons/react/dist/csr/Intersect";
import { UserPlusIcon } from "@phosphor-icons/react/dist/csr/UserPlus";
import { LinkButton } from "#platform/web/kit/link-button.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { programmeHomeMessages } from "../../shared/programme-home.messages.ts";
import type { ProgrammeView } from "../../shared/programme-views.ts";

/** The one thing to do next: go on setting up, invite, or match. */
export function NextAction({ programme: { id: programmeId, phase } }: { programme: ProgrammeView }) {
  const t = useMessages(programmeHomeMessages);
  const params = { programmeId };
  if (phase === "draft") {
    return (
      <LinkButton to="/programmes/$programmeId/set-up" params={params} look="primary">
        {t("continueSetUp")}
      </LinkButton>
    );
  }
  if (phase === "matching" || phase === "running") {
    return (
      <LinkButton to="/programmes/$programmeId/matching" params={params} look="primary" icon={IntersectIcon}>
        {t("toMatching")}
      </LinkButton>
    );
  }
  return (
    <LinkButton
      to="/programmes/$programmeId/participants"
      params={params}
      search={{ invite: "" }}
      look="primary"
      icon={UserPlusIcon}
    >
      {t("invite")}
    </LinkButton>
  );
}
