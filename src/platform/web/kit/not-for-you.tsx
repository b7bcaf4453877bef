import { useMessages } from "../language/use-messages.ts";
import { EmptyState } from "./empty-state.tsx";
import { kitMessages } from "./kit.messages.ts";
import { LinkButton } from "./link-button.tsx";

/** What does not exist and what somebody may not see: the same words, out of care for whom it concerns. */
export function NotForYou({ isPage = false }: { isPage?: boolean }) {
  const t = useMessages(kitMessages);
  return (
    <EmptyState
      drawing="apart"
      heading={t("notForYouHeading")}
      isPage={isPage}
      actions={<LinkButton to="/">{t("toStart")}</LinkButton>}
    >
      {t("notForYouBody")}
    </EmptyState>
  );
}
