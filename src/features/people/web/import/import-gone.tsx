import { EmptyState } from "#platform/web/kit/empty-state.tsx";
import { LinkButton } from "#platform/web/kit/link-button.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { importScreenMessages } from "../../shared/import-screen.messages.ts";

/** A file that was thrown away, by hand or after its day. */
export function ImportGone() {
  const t = useMessages(importScreenMessages);
  const another = (
    <LinkButton to="/people/import" look="primary">
      {t("another")}
    </LinkButton>
  );
  return (
    <EmptyState heading={t("expiredHeading")} actions={another}>
      {t("expiredBody")}
    </EmptyState>
  );
}
