import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import { codeOf } from "#platform/web/client/wire-error.ts";
import { Button } from "#platform/web/kit/button.tsx";
import { EmptyState } from "#platform/web/kit/empty-state.tsx";
import { kitMessages } from "#platform/web/kit/kit.messages.ts";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { Screen } from "#platform/web/screen/screen.tsx";
import { NotFoundScreen } from "./not-found-screen.tsx";
import { shellMessages } from "./shell.messages.ts";

/** A bug in one screen stays in that screen: the shell and its ways out are still there. A lost connection is no bug. */
export function BrokenScreen({ error }: ErrorComponentProps) {
  const t = useMessages(shellMessages);
  const kit = useMessages(kitMessages);
  const router = useRouter();
  const code = codeOf(error);
  if (code === "NOT_FOUND" || code === "FORBIDDEN") return <NotFoundScreen />;
  const isAway = code !== null || error instanceof TypeError;
  const again = isAway ? (
    <Button onPress={() => void router.invalidate()}>{kit("tryAgain")}</Button>
  ) : (
    <Button onPress={() => location.reload()}>{t("reload")}</Button>
  );
  return (
    <Screen heading={t(isAway ? "awayTitle" : "brokenTitle")} header={<></>}>
      <EmptyState
        drawing={isAway ? "apart" : "conflict"}
        heading={t(isAway ? "awayHeading" : "brokenHeading")}
        isPage
        actions={again}
      >
        {t(isAway ? "awayBody" : "brokenBody")}
      </EmptyState>
    </Screen>
  );
}
