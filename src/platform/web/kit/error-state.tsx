import { ArrowClockwiseIcon } from "@phosphor-icons/react/dist/csr/ArrowClockwise";
import { useErrorText } from "../client/error-text.ts";
import { codeOf } from "../client/wire-error.ts";
import { useMessages } from "../language/use-messages.ts";
import { Banner } from "./banner.tsx";
import { Button } from "./button.tsx";
import { kitMessages } from "./kit.messages.ts";
import { NotForYou } from "./not-for-you.tsx";

/** Says that something could not be fetched, that nothing is lost, and offers to try again. Not found and not allowed look the same. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useMessages(kitMessages);
  const say = useErrorText();
  const code = codeOf(error);
  if (code === "NOT_FOUND" || code === "FORBIDDEN") return <NotForYou />;
  return (
    <Banner
      tone={code === null ? "caution" : "danger"}
      action={
        <Button look="quiet" isSmall icon={ArrowClockwiseIcon} onPress={onRetry}>
          {t("tryAgain")}
        </Button>
      }
    >
      <b className="font-semibold">{t("failedHeading")}.</b> {say(error)}
    </Banner>
  );
}
