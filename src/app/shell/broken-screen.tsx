import { useMessages } from "#platform/web/language/use-messages.ts";
import { Button } from "#platform/web/kit/button.tsx";
import { EmptyState } from "#platform/web/kit/empty-state.tsx";
import { NotForYou } from "#platform/web/kit/not-for-you.tsx";
import { Screen } from "#platform/web/screen/screen.tsx";
import { shellMessages } from "./shell.messages.ts";

/** A bug in one screen stays in that screen: the shell and its ways out are still there. */
export function BrokenScreen() {
  const t = useMessages(shellMessages);
  const actions = <Button onPress={() => location.reload()}>{t("reload")}</Button>;
  return (
    <Screen heading={t("brokenTitle")} header={<></>}>
      <EmptyState drawing="conflict" heading={t("brokenHeading")} isPage actions={actions}>
        {t("brokenBody")}
      </EmptyState>
    </Screen>
  );
}

/** An address that leads nowhere, and one that somebody may not see. */
export function NotFoundScreen() {
  const t = useMessages(shellMessages);
  return (
    <Screen heading={t("notFoundTitle")} header={<></>}>
      <NotForYou isPage />
    </Screen>
  );
}
