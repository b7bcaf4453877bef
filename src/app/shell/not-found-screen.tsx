import { NotForYou } from "#platform/web/kit/not-for-you.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { Screen } from "#platform/web/screen/screen.tsx";
import { shellMessages } from "./shell.messages.ts";

/** An address that leads nowhere, and one that somebody may not see. */
export function NotFoundScreen() {
  const t = useMessages(shellMessages);
  return (
    <Screen heading={t("notFoundTitle")} header={<></>}>
      <NotForYou isPage />
    </Screen>
  );
}
